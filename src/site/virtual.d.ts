declare module 'virtual:hindsight' {
  const environment: import('./environment.ts').Environment;
  export default environment;
}
