// The workshop works without this: forms are sent, and pages answer. With it, text is kept and looked at while it is typed.
import {
  Decoration, EditorState, EditorView, HighlightStyle, ViewPlugin, autocompletion, completionKeymap, defaultKeymap,
  highlightSpecialChars, history, historyKeymap, keymap, lineNumbers, lintGutter, lintKeymap, markdown, search, searchKeymap, setDiagnostics, syntaxHighlighting, tags, yaml, yamlFrontmatter,
} from './codemirror.js';

const Pause = 40; // Milliseconds after a key; the findings have to be there after 150.
const Rest = 300; // The page is made when somebody has stopped typing: findings come first.

new EventSource('/_workshop/alive');
for (const element of document.querySelectorAll('[data-with-script]')) element.hidden = false;
for (const input of document.querySelectorAll('[data-filter]')) filter(input, document.querySelector(input.dataset.filter));
for (const area of document.querySelectorAll('.drop')) drop(area);
const form = document.getElementById('write');
if (form) write(form);

/** Shows of a list only what has the words. They are not sent anywhere. */
function filter(input, list) {
  input.addEventListener('input', () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(word => word);
    const fits = item => words.every(word => item.textContent.toLowerCase().includes(word));
    for (const item of list.querySelectorAll('li, tbody tr:not(.group)')) item.hidden = !fits(item);
    for (const group of list.querySelectorAll('details, tbody')) {
      group.hidden = !group.querySelector('li:not([hidden]), tr:not(.group):not([hidden])');
      if (group.localName === 'details') group.open = words.length > 0 && !group.hidden;
    }
    const count = document.getElementById(`${list.id}-count`);
    if (count) count.textContent = list.querySelectorAll('tbody tr:not(.group):not([hidden])').length;
  });
}

/** Files may be dropped on the whole form. */
function drop(area) {
  const input = area.querySelector('input[type=file]');
  area.addEventListener('dragover', event => { event.preventDefault(); area.classList.add('over'); });
  area.addEventListener('dragleave', () => area.classList.remove('over'));
  area.addEventListener('drop', event => {
    event.preventDefault();
    input.files = event.dataTransfer.files;
    area.requestSubmit();
  });
}

function write(form) {
  const area = form.elements.text;
  const frame = document.getElementById('preview');
  const isData = form.dataset.file.endsWith('.yml');
  let waiting = 0;
  let sending = null;
  let showing = 0;
  let isStopped = false;

  const view = new EditorView({
    state: EditorState.create({
      doc: area.value,
      extensions: [
        EditorView.cspNonce.of(document.documentElement.dataset.nonce),
        lineNumbers(), lintGutter(), history(), highlightSpecialChars(), search(),
        keymap.of([
          { key: 'Mod-s', run: () => { form.requestSubmit(document.getElementById('save')); return true; } },
          // Tab leaves the text, as it does everywhere else.
          ...completionKeymap, ...lintKeymap, ...searchKeymap, ...historyKeymap, ...defaultKeymap,
        ]),
        isData ? yaml() : yamlFrontmatter({ content: markdown() }),
        syntaxHighlighting(HighlightStyle.define([
          { tag: [tags.heading, tags.strong], fontWeight: 'bold' },
          { tag: tags.emphasis, fontStyle: 'italic' },
          { tag: [tags.propertyName, tags.definition(tags.propertyName)], class: 'cm-key' },
          { tag: [tags.comment, tags.processingInstruction, tags.meta], class: 'cm-quiet' },
          { tag: [tags.link, tags.url], class: 'cm-link' },
        ])),
        autocompletion({ override: [complete], activateOnTyping: false }),
        EditorView.lineWrapping, EditorView.perLineTextDirection.of(true), ownDirections(),
        // A text may be in any language.
        EditorView.contentAttributes.of({ 'aria-labelledby': 'text-heading', spellcheck: 'true', lang: '' }),
        EditorView.updateListener.of(update => { if (update.docChanged) changed(); }),
      ],
    }),
  });
  area.hidden = true;
  area.removeAttribute('name');
  area.before(view.dom);
  const label = document.querySelector('label[for=text]');
  label.addEventListener('click', () => view.focus());
  const text = () => view.state.doc.toString();

  // What is sent by a button is what stands in the editor; a field of a form would change its line ends.
  form.addEventListener('formdata', event => event.formData.set('text', text()));
  form.addEventListener('submit', async event => {
    if (isStopped) return;
    event.preventDefault();
    if (event.submitter?.id === 'discard' && !confirm('Drop everything that is not saved in this file?')) return;
    clearTimeout(waiting);
    while (sending) await sending;
    if (await tell(event.submitter?.id === 'save' ? 'Save' : 'Text') && event.submitter?.id === 'save') return;
    isStopped = true;
    form.requestSubmit(event.submitter);
  });
  window.addEventListener('pagehide', () => { if (waiting) navigator.sendBeacon(addressOf('Text'), body()); });
  document.getElementById('check').hidden = true;

  for (const item of document.querySelectorAll('#insertions li')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = `Put in`;
    button.setAttribute('aria-label', `Put in ${item.dataset.name}`);
    button.addEventListener('click', () => insert(item.dataset));
    item.prepend(button);
  }
  document.getElementById('findings').addEventListener('click', event => {
    const line = Number(event.target.closest('li')?.dataset.line);
    if (line) goTo(line);
  });
  for (const item of document.querySelectorAll('#findings li')) makeWay(item);
  if (frame) look(frame);
  if (new URLSearchParams(location.search).get('line') === 'last') goTo(view.state.doc.lines);
  send();

  function changed() {
    document.getElementById('said').textContent = '';
    clearTimeout(waiting);
    waiting = setTimeout(send, Pause);
  }

  function body() {
    const data = new FormData();
    data.set('text', text());
    data.set('version', form.elements.version.value);
    return data;
  }

  function addressOf(handler) {
    return `/_workshop/write?file=${encodeURIComponent(form.dataset.file)}&handler=${handler}`;
  }

  /** One at a time: the next is made from what the last was answered. */
  async function send() {
    waiting = 0;
    if (isStopped) return;
    if (sending) { await sending; return send(); }
    sending = tell();
    await sending;
    sending = null;
  }

  /** Whether it was taken; what was not is shown by the page that answers a form. */
  async function tell(handler = 'Text') {
    const sent = text();
    const before = form.elements.version.value;
    let answer;
    try {
      answer = await (await fetch(addressOf(handler), { method: 'POST', body: body(), headers: { Accept: 'application/json' } })).json();
    } catch {
      warn('The workshop does not answer. Is the program still running? What was kept last is safe; keep this window open.');
      return true;
    }
    if (answer.isConflict) {
      warn('This text was changed in another window. Press Save to see both versions.');
      isStopped = handler === 'Text';
      return false;
    }
    form.elements.version.value = answer.version;
    if (answer.said) document.getElementById('said').textContent = answer.said;
    warn(answer.isChangedOnDisk
      ? 'Somebody else has saved this file since you began to write. When you save, you will see both versions.'
      : answer.problem ?? '');
    document.getElementById('discard').hidden = !answer.isUnsaved;
    for (const [id, isShown] of [['publish', answer.isDraft], ['down', !answer.isDraft]]) {
      const button = document.getElementById(id);
      if (button) button.hidden = !isShown;
    }
    show(answer);
    if (frame && before !== answer.version) {
      clearTimeout(showing);
      showing = setTimeout(() => frame.contentWindow.location.reload(), Rest);
    }
    if (text() !== sent && !waiting) waiting = setTimeout(send, Pause);
    return true;
  }

  function warn(sentence) {
    const warning = document.getElementById('warning');
    warning.hidden = !sentence;
    if (sentence) warning.textContent = sentence;
  }

  function show(answer) {
    const badges = document.getElementById('badges');
    badges.replaceChildren(...answer.badges.map(({ kind, words }) => {
      const badge = document.createElement('span');
      badge.className = `badge ${kind}`;
      badge.textContent = words;
      return badge;
    }).flatMap(badge => [badge, ' ']));
    const { doc } = view.state;
    const placed = answer.findings.map(finding => {
      const line = doc.line(Math.min(Math.max(finding.line, 1), doc.lines));
      const from = Math.min(line.from + Math.max(finding.column - 1, 0), line.to);
      const to = finding.column ? from + (doc.sliceString(from, line.to).match(/^[\p{L}\p{N}_-]+/u)?.[0].length ?? 0) : line.to;
      return { from, to, severity: finding.isError ? 'error' : 'warning', message: finding.message };
    });
    view.dispatch(setDiagnostics(view.state, placed));
    const list = document.getElementById('findings');
    list.replaceChildren(...answer.findings.map(finding => {
      const item = document.createElement('li');
      item.className = finding.isError ? 'error' : 'warning';
      item.dataset.line = finding.line;
      const place = document.createElement('b');
      place.textContent = `${finding.place}:`;
      item.append(place, ' ', ...inWords(finding.message));
      makeWay(item);
      return item;
    }));
    document.getElementById('no-findings').hidden = answer.findings.length > 0;
  }

  /** What stands between two backticks is code. */
  function inWords(message) {
    return message.split('`').map((part, index) => {
      if (index % 2 === 0) return part;
      const code = document.createElement('code');
      code.textContent = part;
      return code;
    });
  }

  /** The place of a finding leads into the text, by keyboard, too. */
  function makeWay(item) {
    const place = item.querySelector('b');
    if (!Number(item.dataset.line) || !place) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'way';
    button.textContent = place.textContent;
    place.replaceWith(button);
  }

  function goTo(number) {
    const line = view.state.doc.line(Math.min(number, view.state.doc.lines));
    view.dispatch({ selection: { anchor: line.from }, effects: EditorView.scrollIntoView(line.from, { y: 'center' }) });
    view.focus();
  }

  function insert({ text: added, isKey }) {
    const { doc, selection } = view.state;
    let from = selection.main.from;
    // A key stands between the two lines of hyphens, on lines of its own.
    if (isKey === 'yes' && !isData) {
      const end = doc.toString().indexOf('\n---', 3) + 1;
      if (from > end && end > 0) from = end;
      if (from !== doc.lineAt(from).from) from = Math.min(doc.lineAt(from).to + 1, doc.length);
    }
    const to = isKey === 'yes' ? from : selection.main.to;
    view.dispatch({ changes: { from, to, insert: added }, selection: { anchor: from + added.length }, scrollIntoView: true });
    view.focus();
  }

  /** What begins with what stands before the cursor: sources behind `[^`, then links, keys and blocks. */
  function complete(context) {
    const word = context.matchBefore(/\[\^?[\p{L}\p{N}-]*|[\p{L}\p{N}-]+/u) ?? { from: context.pos, text: '' };
    const wanted = word.text.replace(/^\[\^?/, '').toLowerCase();
    const kinds = word.text.startsWith('[^') ? ['Sources'] : word.text.startsWith('[') ? ['Sources', 'Links'] : null;
    const options = [...document.querySelectorAll('#insertions li')]
      .map(item => ({ ...item.dataset, kind: item.closest('details').querySelector('summary').textContent }))
      .filter(({ name, kind }) => (!kinds || kinds.includes(kind)) && name.toLowerCase().startsWith(wanted))
      .map(({ text: apply, name, meaning, kind }) => ({
        label: kind === 'Sources' ? `[^${name}]` : name,
        detail: `${kind === 'Sources' ? '' : `${kind}: `}${meaning}`.slice(0, 80),
        apply,
        boost: kind === 'Sources' ? 2 : kind === 'Keys' ? 1 : 0,
      }));
    return { from: word.from, options, filter: false };
  }
}

/** Each line runs as its own words do: a translation has both directions. */
function ownDirections() {
  const auto = Decoration.line({ attributes: { dir: 'auto' } });
  const lines = view => Decoration.set(view.visibleRanges.flatMap(({ from, to }) => {
    const found = [];
    for (let at = from; at <= to;) {
      const line = view.state.doc.lineAt(at);
      found.push(auto.range(line.from));
      at = line.to + 1;
    }
    return found;
  }), true);
  return ViewPlugin.define(
    view => ({
      decorations: lines(view),
      update(update) { if (update.docChanged || update.viewportChanged) this.decorations = lines(update.view); },
    }),
    { decorations: plugin => plugin.decorations });
}

/** A wide page is made small in its frame; light and dark are chosen in its own styles, and what only editors see is hidden. */
function look(frame) {
  const holder = frame.parentElement;
  const choices = document.getElementById('look').elements;
  const schemes = new WeakMap();
  let top = null;
  // Not by the frame's own address: that would scroll the page around it, too.
  const anchor = () => frame.contentDocument.getElementById(frame.dataset.anchor);
  frame.addEventListener('load', () => {
    dress();
    top ??= anchor()?.getBoundingClientRect().top ?? 0;
    frame.contentWindow.scrollTo(0, top);
  });
  if (matchMedia('(prefers-color-scheme: dark)').matches) choices.scheme.value = 'dark';
  setInterval(() => { if (frame.contentDocument?.readyState === 'complete' && top !== null) top = frame.contentWindow.scrollY; }, 200);
  const fit = () => {
    const width = Number(choices.width.value);
    const scale = Math.min(1, holder.clientWidth / width);
    frame.style.inlineSize = `${width}px`;
    frame.style.blockSize = `${holder.clientHeight / scale}px`;
    frame.style.transform = `scale(${scale})`;
    dress();
  };
  const dress = () => {
    const page = frame.contentDocument;
    if (!page?.documentElement) return;
    page.documentElement.style.colorScheme = choices.scheme.value;
    for (const sheet of page.styleSheets) {
      for (const rule of sheet.cssRules) {
        const said = schemes.get(rule) ?? rule.media?.mediaText.match(/prefers-color-scheme: (light|dark)/)?.[1];
        if (!said) continue;
        schemes.set(rule, said);
        rule.media.mediaText = said === choices.scheme.value ? 'screen' : 'not all';
      }
    }
    for (const bar of page.querySelectorAll('aside.preview')) bar.hidden = true;
  };
  new ResizeObserver(fit).observe(holder);
  for (const choice of document.querySelectorAll('.look input')) choice.addEventListener('change', fit);
  fit();
}
