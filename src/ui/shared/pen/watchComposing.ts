/** Whether an input method holds letters of this field that it may still change. Lives as long as the field. */
export function watchComposing(field: HTMLElement): { readonly is: boolean } {
  const composing = { is: false };
  field.addEventListener('compositionstart', () => { composing.is = true; });
  field.addEventListener('compositionend', () => { composing.is = false; });
  return composing;
}
