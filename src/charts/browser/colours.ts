/** The colours of the theme in force, as a canvas takes them. */
export interface Colours {
  ink: string;
  paper: string;
  soft: string;
  line: string;
  edge: string;
  accent: string;
}

/** Reads them through an element, for a property holds both themes' values. */
export function coloursOf(host: Element): Colours {
  const probe = document.createElement('span');
  probe.hidden = true;
  host.append(probe);
  const read = (name: string) => {
    probe.style.color = `var(--${name})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    ink: read('ink'),
    paper: read('paper'),
    soft: read('soft'),
    line: read('line'),
    edge: read('edge'),
    accent: read('accent'),
  };
  probe.remove();
  return colours;
}
