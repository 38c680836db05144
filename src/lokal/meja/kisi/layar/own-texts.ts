/** Texts of the grid that the library's Indonesian lacks or words otherwise than Sheets does. */
export const OWN_TEXTS = {};
