/** Menu items of the library for what the workbench does not do: they are not shown. */
export const HIDDEN_ITEMS: Readonly<Record<string, { readonly hidden: true }>> = {};
