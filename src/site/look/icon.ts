/** A quotation mark on paper. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#8a2f1c"/><g fill="#fbf9f4"><path d="M6 10h8v8q0 5-6 6v-3q3-1 3-4H6z"/><path d="M18 10h8v8q0 5-6 6v-3q3-1 3-4h-5z"/></g></svg>`
