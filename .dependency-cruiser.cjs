/** The arrows of the house: istilah <- aturan <- domain <- lembar <- alur <- google, ui <- entry; lokal stands apart. */
const layers = ['istilah', 'aturan', 'domain', 'lembar', 'alur'];
const upward = layers.map((layer, index) => ({
  name: `${layer}-knows-only-what-is-below`,
  comment: `${layer} may import ${layers.slice(0, index).join(', ') || 'no other layer'}: the law must not know who applies it.`,
  severity: 'error',
  from: { path: `^src/${layer}/` },
  to: { path: `^src/(?!(${layers.slice(0, index + 1).join('|')})/)` },
}));
module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'google-only-below-entry',
      comment: 'google moves cells for alur; panel code and the local machine are not its business.',
      severity: 'error',
      from: { path: '^src/google/' },
      to: { path: '^src/(ui|entry|lokal)/' },
    },
    {
      name: 'ui-has-no-platform',
      comment: 'The panel runs in the browser of staff: it may reuse the rules, never the server side.',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/(google|entry|lokal)/' },
    },
    {
      name: 'lokal-runs-the-bundle',
      comment: 'What is tried here must be what is pushed, so the local machine imports nothing of the add-on.',
      severity: 'error',
      from: { path: '^src/lokal/' },
      to: { path: '^src/(?!lokal/)' },
    },
    {
      name: 'nothing-imports-entry',
      comment: 'entry joins everything and is joined by nothing.',
      severity: 'error',
      from: { pathNot: '^src/entry/' },
      to: { path: '^src/entry/' },
    },
    {
      name: 'hucre-behind-one-door',
      comment: 'The .xlsx library may be replaced; only the workbook model may know it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/lokal/buku/' },
      to: { path: 'node_modules/hucre' },
    },
    {
      name: 'zod-mini-only',
      comment: 'The full zod entry would put every locale into the bundle.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: 'node_modules/zod/(index|v4/classic)' , via: { pathNot: 'node_modules' } },
    },
    { name: 'no-circular', comment: 'A circle has no order to read it in.', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
  ],
  options: { doNotFollow: { path: 'node_modules' }, tsPreCompilationDeps: true, tsConfig: { fileName: 'tsconfig.json' } },
};
