/** What a form's control holds that differs from what the server has drawn there. */
type Changed = [field: string, value: string | File[]];

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isControl = (element: Element): element is Control =>
  element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement;

/**
 * What somebody has typed, chosen and picked in a form before its script was there, by the names of its controls. To be
 * read in the first effect: React leaves what stands in a control as it is while it takes the page over, and puts its
 * own in place with the next change.
 */
export function typedBefore(form: HTMLFormElement): Changed[] {
  return [...form.elements].filter(isControl).flatMap((control): Changed[] => {
    if (control.name === '') return [];
    if (control instanceof HTMLInputElement && control.files) return filesOf(control, control.files);
    return control.value === drawn(control) ? [] : [[control.name, control.value]];
  });
}

/** Taken out of the control: React tells of the choice as well, if it was made while the page was taken over. */
function filesOf(control: HTMLInputElement, chosen: FileList): Changed[] {
  const files = [...chosen];
  if (files.length === 0) return [];
  control.value = '';
  return [[control.name, files]];
}

function drawn(control: Control): string {
  if (!(control instanceof HTMLSelectElement)) return control.defaultValue;
  return [...control.options].find(({ defaultSelected }) => defaultSelected)?.value ?? control.options[0]?.value ?? '';
}
