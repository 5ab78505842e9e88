import { make } from './dom.ts';
import { TABS, type TabId } from './findings-panel.ts';

/** A row of tabs with their panels, with the keys that screen readers and keyboards expect. */
export interface Tabs {
  show(id: TabId): void;
  fill(contents: Readonly<Record<TabId, Node>>, counts: Readonly<Record<TabId, number>>): void;
}

/** Makes the tabs inside the page's own elements. */
export function createTabs(row: HTMLElement, panels: HTMLElement): Tabs {
  const buttons = TABS.map(([id, label]) =>
    make('button', { type: 'button', role: 'tab', id: `tab-${id}`, 'aria-controls': `panel-${id}`, click: () => show(id) }, label, ' ', make('span', { class: 'count' })),
  );
  row.replaceChildren(...buttons);
  panels.replaceChildren(...TABS.map(([id]) => make('div', { role: 'tabpanel', id: `panel-${id}`, 'aria-labelledby': `tab-${id}`, tabindex: '0' })));
  row.addEventListener('keydown', (event) => {
    const at = buttons.findIndex((button) => button === document.activeElement);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    const next = (to + buttons.length) % buttons.length;
    show(TABS[next][0]);
    buttons[next].focus();
  });
  show('voices');
  return { show, fill };

  function show(id: TabId): void {
    TABS.forEach(([tab], i) => {
      const chosen = tab === id;
      buttons[i].setAttribute('aria-selected', String(chosen));
      buttons[i].tabIndex = chosen ? 0 : -1;
      const panel = panels.children[i];
      if (panel instanceof HTMLElement) panel.hidden = !chosen;
    });
  }

  function fill(contents: Readonly<Record<TabId, Node>>, counts: Readonly<Record<TabId, number>>): void {
    TABS.forEach(([id], i) => {
      panels.children[i].replaceChildren(contents[id]);
      buttons[i].querySelector('.count')?.replaceChildren(String(counts[id]));
    });
  }
}
