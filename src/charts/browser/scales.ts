import type { ChartOptions } from 'chart.js';
import { nameLines } from '../model/axes.ts';
import type { Axis } from '../model/chart.ts';
import type { Colours } from './colours.ts';

type Scale = NonNullable<ChartOptions<'scatter'>['scales']>[string];

/** What the names of the scale across, in two lines, and its title take. */
const ROOM_BELOW = 78;

/** A scale of a model as Chart.js has it: the same bounds and the same named places. */
export function scaleOf(axis: Axis, along: 'x' | 'y', colours: Colours, gridded: boolean, height = 0): Scale {
  const bandHeight = (height - ROOM_BELOW) / axis.ticks.length;
  const texts = new Map(axis.ticks.map(({ at, text }) => [at, text]));
  return {
    type: axis.scale === 'log' ? 'logarithmic' : 'linear',
    min: axis.min,
    max: axis.max,
    display: true,
    border: { display: along === 'x', color: colours.edge },
    grid: { display: gridded && axis.ticks.length > 0, color: colours.line, drawTicks: false },
    title: {
      display: axis.title !== null && along === 'x',
      text: axis.title ?? '',
      align: 'start',
      color: colours.soft,
    },
    ticks: {
      // Words of the upright scale stand on the drawing, over its lines, so that a phone loses no width to them.
      mirror: along === 'y',
      display: axis.ticks.length > 0,
      z: 1,
      padding: along === 'y' ? 0 : 6,
      labelOffset: along === 'x' ? 0 : axis.isNamed ? 10 - bandHeight / 2 : -8,
      color: colours.soft,
      font: { size: 13 },
      autoSkip: along === 'x' && !axis.isNamed,
      maxRotation: 0,
      callback: (value) => {
        const text = texts.get(Number(value)) ?? '';
        return axis.isNamed && along === 'x' ? nameLines(text) : text;
      },
    },
    afterBuildTicks: (scale) => {
      const narrow = scale.chart.width < 560;
      scale.ticks = axis.ticks.filter(({ minor }) => !(narrow && minor)).map(({ at }) => ({ value: at }));
    },
  } as Scale;
}
