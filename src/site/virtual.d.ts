declare module 'virtual:hindsight' {
  const environment: import('./environment.ts').Environment;
  export default environment;
}

/** Has no content: what is made of reports imports it, to be made anew in a live preview when one changes. */
declare module 'virtual:hindsight/reports' {}
