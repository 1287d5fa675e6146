/** The insights page where scripts run: filters, and charts as soon as one comes into view. */
import { startPage } from './insights-page.ts';

const main = document.querySelector<HTMLElement>('[data-insights]');
if (main) startPage(main);
