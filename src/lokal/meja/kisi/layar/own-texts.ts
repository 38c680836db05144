/** Texts of the grid's own menu items, in the way the library looks them up. */
export const OWN_TEXTS = {
  kisi: {
    urutkanNaik: 'Urutkan lembar A ke Z',
    urutkanTurun: 'Urutkan lembar Z ke A',
  },
};
