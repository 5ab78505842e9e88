import type { Analysis } from 'article-analysis';
import { make } from './dom.ts';
import { countOf, LAYERS, type Layer } from './layers.ts';

/** Checkboxes that are key and filter at once. */
export interface Legend {
  /** Shows the counts of an analysis; what it has none of is dimmed. */
  count(analysis: Analysis): void;
}

/** Makes the legend; `hide` is told the hidden layers whenever they change. */
export function createLegend(into: HTMLElement, hide: (layers: readonly Layer[]) => void): Legend {
  const items = LAYERS.map(([layer, label]) => {
    const box = make('input', { type: 'checkbox', checked: true, value: layer });
    const count = make('span', { class: 'count' });
    const item = make('label', { class: 'key' }, box, make('span', { class: ['quote', 'claim', 'date'].includes(layer) ? layer : `entity ${layer}` }, label), ' ', count);
    return { layer, box, count, item };
  });
  into.append(make('div', { class: 'keys' }, ...items.map(({ item }) => item)));
  into.addEventListener('change', () => hide(items.filter(({ box }) => !box.checked).map(({ layer }) => layer)));
  return {
    count: (analysis) => {
      for (const { layer, count, item } of items) {
        const number = countOf(analysis, layer);
        count.textContent = String(number);
        item.classList.toggle('none', number === 0);
      }
    },
  };
}
