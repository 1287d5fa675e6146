/** A step of a walk: what somebody presses or types, in words, and what must then be so. */
export interface Step {
  /** What it does for whoever presses it. */
  so: string;
  /** Keys one after the other, or a text to type. */
  press?: string[];
  type?: string;
  /** Tab until this has the focus; at most so many times as somebody would bear. */
  tabTo?: string;
  /** What then has the focus, is shown, is hidden, stands in the address. */
  focus?: string;
  shown?: string;
  hidden?: string;
  at?: RegExp;
}

/** A page gone through without a mouse. */
export interface Walk {
  page: string;
  path: string;
  steps: Step[];
}

const CACHE = '/incidents/2024-01-18-cache-configuration-makes-data-inconsistent/';
const DEADLOCK = '/incidents/2023-05-02-cache-deadlock-stops-web-application/';
const SKIP: Step[] = [
  { so: 'the first stop is the way past the header', press: ['Tab'], focus: '.skip', shown: '.skip' },
  { so: 'Enter leads to the content', press: ['Enter'], focus: 'main' },
];

/** The walk of each type of page, written to be read: the guide’s page on accessibility tells the same. */
export const WALKS: Walk[] = [
  {
    page: 'home',
    path: '/',
    steps: [
      ...SKIP,
      { so: 'the next stop is the search', press: ['Tab'], focus: '#q' },
      { so: 'before the marks there is a way past them', tabTo: '.skip.here', focus: '.skip.here' },
      { so: 'Enter leads past them', press: ['Enter'], focus: '#after-field' },
      { so: '/ leads back to the search from anywhere', press: ['/'], focus: '#q' },
      { so: 'Enter searches', type: 'deadlock cache', press: ['Enter'], at: /\/incidents\/\?q=deadlock/ },
    ],
  },
  {
    page: 'list and search',
    path: '/incidents/',
    steps: [
      ...SKIP,
      { so: '/ leads to the search', press: ['/'], focus: '#q' },
      { so: 'what is typed is found', type: 'cache', press: ['Enter'], shown: '#found li a' },
      {
        so: 'an arrow leads to the first that was found',
        press: ['ArrowDown'],
        focus: '#found li:nth-child(1) a',
      },
      { so: 'another to the second', press: ['ArrowDown'], focus: '#found li:nth-child(2) a' },
      { so: 'and back', press: ['ArrowUp', 'ArrowUp'], focus: '#q' },
      { so: 'the facets are a stop', tabTo: '#facets > summary', focus: '#facets > summary' },
      { so: 'Enter opens them', press: ['Enter'], shown: '#facet-list input' },
      {
        so: 'a value is chosen by Space, and keeps the focus',
        tabTo: '#facet-list input',
        press: [' '],
        focus: '#facet-list input',
        shown: '#chips .chip',
      },
    ],
  },
  {
    page: 'incident',
    path: CACHE,
    steps: [
      ...SKIP,
      { so: 'a figure’s source is a link', tabTo: '.ev a', focus: '.ev a' },
      {
        so: 'Enter shows the source it was read in',
        press: ['Enter'],
        at: /#source-\d+$/,
        shown: '.src li:target',
      },
    ],
  },
  {
    page: 'insights',
    path: '/insights/',
    steps: [
      ...SKIP,
      { so: 'the filters come first', press: ['Tab'], focus: '.filters summary' },
      {
        so: 'a chart is one stop',
        tabTo: '#duration [data-charts] :is(a, canvas)',
        shown: '#duration canvas',
      },
      { so: 'the focus stays with it when it is drawn', focus: '#duration canvas' },
      { so: 'an arrow names its first point', press: ['ArrowRight'], shown: '#duration .tip.is-shown' },
      { so: 'Enter opens the incident', press: ['Enter'], at: /\/incidents\/[^/]+\/$/ },
    ],
  },
  {
    page: 'replay',
    path: `${DEADLOCK}replay/`,
    steps: [
      ...SKIP,
      { so: 'the next move is a button', tabTo: '[data-next]', focus: '[data-next]' },
      {
        so: 'an arrow goes on, and what came has the focus',
        press: ['ArrowRight'],
        focus: '.replay *',
        shown: '.step.now',
      },
      { so: 'an arrow goes back', press: ['ArrowLeft'], shown: '[data-progress]' },
    ],
  },
  {
    page: 'form',
    path: '/write/',
    steps: [
      ...SKIP,
      { so: 'the title is the first field', tabTo: '[name=title]', focus: '[name=title]' },
      {
        so: 'what is missing is listed while one types',
        type: 'Checkout was slow',
        shown: '[data-problems] a',
      },
      {
        so: 'services are suggested',
        tabTo: '[name=services]',
        type: 'web',
        shown: '#suggestions [role=option]',
      },
      {
        so: 'an arrow and Enter take one, Escape none',
        press: ['Escape'],
        focus: '[name=services]',
        hidden: '#suggestions [role=option]',
      },
    ],
  },
  {
    page: 'palette, from any page',
    path: '/causes/',
    steps: [
      { so: '/ opens it', press: ['/'], focus: 'dialog.palette input' },
      { so: 'arrows choose', type: 'stale', press: ['ArrowDown'], shown: '.palette [aria-selected=true]' },
      {
        so: 'Escape empties it, and once more closes it',
        press: ['Escape', 'Escape'],
        hidden: 'dialog.palette',
      },
      { so: 'Ctrl-K opens it again', press: ['Control+k'], focus: 'dialog.palette input' },
      { so: 'Enter goes there', type: 'stale or', press: ['Enter'], at: /\/symptoms\/stale-or-wrong\/$/ },
    ],
  },
  {
    page: 'guide',
    path: '/guide/online/',
    steps: [
      ...SKIP,
      { so: 'its search is a stop', tabTo: '.guide-search input', focus: '.guide-search input' },
      { so: 'what is typed is found', type: 'severity levels', shown: '.guide-found a' },
      { so: 'Tab leads to what was found', press: ['Tab'], focus: '.guide-found li:first-child a' },
      { so: 'Enter opens it', press: ['Enter'], at: /\/guide\/yours\/#severity-levels$/ },
    ],
  },
];
