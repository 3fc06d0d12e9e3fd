// The findings as a list: by article or by what they have in common, filtered, and drawn as far as somebody reads.
const desk = (() => {
  const PORTION = 40;
  const OPEN = 5;
  const totals = count(articles.flatMap(it => it.notes));
  const quiet = totals[0] + totals[1] === 0;
  const option = (value, text) => element("option", { value }, text);
  const byRule = new Map();
  groups.forEach(it => byRule.set(it.rule.id, (byRule.get(it.rule.id) || 0) + it.notes.length));
  const perFolder = data.folders.map(() => 0);
  articles.forEach(it => { perFolder[it.folder] += it.notes.length; });

  const form = element("form", { class: "filter", "aria-label": "Which findings" },
    element("fieldset", { class: "view" }, element("legend", {}, "List by"),
      element("label", {}, element("input", { type: "radio", name: "view", value: "articles", checked: true }), " by article"),
      element("label", {}, element("input", { type: "radio", name: "view", value: "groups" }), " same finding together")),
    element("fieldset", {}, element("legend", {}, "Show"),
      SEVERITIES.map((name, severity) => element("label", {},
        element("input", { type: "checkbox", name: "severity", value: name, checked: severity < 2 || quiet }), ` ${name}s `,
        element("span", { class: "count" }, grouped(totals[severity]))))),
    data.trend ? element("label", {}, element("input", { type: "checkbox", name: "fresh" }), " new only") : "",
    element("label", {}, "Rule ", element("select", { name: "rule" }, option("", "all rules"),
      [...byRule].sort((one, other) => other[1] - one[1]).map(([id, many]) => option(id, `${id} (${grouped(many)})`)))),
    data.folders.length > 1 ? element("label", {}, "Folder ", element("select", { name: "folder" }, option("", "all folders"),
      data.folders.map((path, number) => option(String(number), `${path} (${grouped(perFolder[number])})`)))) : "",
    element("label", {}, "Order ", element("select", { name: "order" }, option("worst", "worst first"), option("", "by path"))),
    element("label", {}, "Text ", element("input", { type: "search", name: "text", autocomplete: "off", placeholder: "words or article" })),
    editorChoice(),
    element("label", { class: "keys" }, element("input", { type: "checkbox", name: "keys", checked: true }), " Keys ",
      element("kbd", {}, "j"), " next ", element("kbd", {}, "k"), " back ", element("kbd", {}, "/"), " text"));
  const output = element("p", { class: "shown", role: "status" });
  const list = element("div", { id: "list" });
  const foot = element("p", { class: "more" });
  let units = [];
  let drawn = 0;

  const words = note => {
    if (note.words === undefined) {
      const line = note.article.lines.find(it => it.closing.includes(note.number));
      const text = line ? line.pieces.map(it => typeof it === "string" ? it : it[1]).join("") : "";
      note.words = [note.article.shown, note.message, note.group.rule.id, note.group.text, text].join("\n").toLowerCase();
    }
    return note.words;
  };

  const chosen = () => {
    const severities = [...form.elements.severity].map(it => it.checked);
    const rule = form.elements.rule.value;
    const folder = form.elements.folder ? form.elements.folder.value : "";
    const fresh = form.elements.fresh && form.elements.fresh.checked;
    const text = form.elements.text.value.trim().toLowerCase();
    return note => severities[note.severity] && (!rule || note.group.rule.id === rule) && (!fresh || note.fresh)
      && (!folder || note.article.folder === Number(folder)) && (!text || words(note).includes(text));
  };

  const isByGroup = () => form.elements.view.value === "groups";

  /** Draws that many more of what is listed. */
  const draw = upTo => {
    for (; drawn < Math.min(upTo, units.length); drawn++) {
      const unit = units[drawn];
      const open = drawn < OPEN && !isByGroup();
      unit.drawn = isByGroup() ? drawGroup(unit.of, unit.notes, open) : drawArticle(unit.of, unit.notes, open);
      list.append(unit.drawn);
    }
    const left = units.length - drawn;
    foot.replaceChildren(...left > 0 ? [element("button", { type: "button", onclick: () => draw(drawn + PORTION) },
      `Show ${grouped(Math.min(PORTION, left))} more of ${counted(units.length, isByGroup() ? "group" : "article")}`)] : []);
  };

  const filter = () => {
    const isHit = chosen();
    const found = (isByGroup() ? groups : articles).map(of => ({ of, notes: of.notes.filter(isHit) })).filter(it => it.notes.length);
    found.forEach(it => { it.counts = count(it.notes); it.all = count(it.of.notes); });
    const first = isByGroup()
      ? (one, other) => one.counts.findIndex(it => it) - other.counts.findIndex(it => it) || other.notes.length - one.notes.length
      : (one, other) => worse(one.counts, other.counts) || worse(one.all, other.all);
    units = form.elements.order.value ? found.sort(first) : found;
    drawn = 0;
    list.replaceChildren();
    draw(PORTION);
    const shown = units.reduce((sum, it) => sum + it.notes.length, 0);
    const all = totals[0] + totals[1] + totals[2];
    const notes = form.elements.severity[2];
    output.replaceChildren(shown === all ? counted(all, "finding") : `${grouped(shown)} of ${counted(all, "finding")} shown`,
      notes.checked || totals[2] === 0 ? "" : element("button", {
        type: "button",
        onclick: () => { notes.checked = true; filter(); notes.focus(); },
      }, "Show " + counted(totals[2], "note")));
    index.filter(form.elements.text.value.trim().toLowerCase());
  };

  /** Takes back all that hides findings. */
  const showAll = () => {
    [...form.elements.severity].forEach(it => { it.checked = true; });
    for (const name of ["rule", "folder", "text"]) {
      if (form.elements[name]) {
        form.elements[name].value = "";
      }
    }
    if (form.elements.fresh) {
      form.elements.fresh.checked = false;
    }
  };

  /** Draws and opens an article or a group, whatever is filtered. */
  const reveal = of => {
    const view = groups.includes(of) ? "groups" : "articles";
    const at = () => isByGroup() === (view === "groups") ? units.findIndex(it => it.of === of) : -1;
    if (at() < 0) {
      form.elements.view.value = view;
      filter();
    }
    if (at() < 0) {
      showAll();
      filter();
    }
    const number = at();
    draw(number + 1);
    const details = units[number].drawn.querySelector("details");
    details.open = true;
    details.dispatchEvent(new Event("toggle"));
    return units[number].drawn;
  };

  const focus = (target, block) => {
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block });
  };

  let current = null;
  const step = by => {
    const steps = isByGroup() ? units.map(it => it.of) : units.flatMap(it => it.notes);
    const at = steps.findIndex(it => it === current);
    const next = steps[at < 0 ? 0 : Math.min(steps.length - 1, Math.max(0, at + by))];
    if (next) {
      current = next;
      reveal(isByGroup() ? next : next.article);
      focus(document.getElementById(next.id), "center");
    }
  };
  const steps = { j: () => step(1), k: () => step(-1), "/": () => form.elements.text.focus() };
  addEventListener("keydown", event => {
    const writes = event.target.matches && event.target.matches("select, textarea, input:not([type=checkbox], [type=radio])");
    const act = Object.hasOwn(steps, event.key) && steps[event.key];
    if (act && form.elements.keys.checked && !writes && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      act();
    }
  });
  form.addEventListener("input", event => {
    if (!["keys", "editor"].includes(event.target.name)) {
      filter();
    }
  });
  form.addEventListener("submit", event => event.preventDefault());

  return {
    start() {
      const place = document.getElementById("desk");
      if (place) {
        place.append(form, output, list, foot);
        place.hidden = false;
        filter();
      }
    },
    /** Shows what an address within the page names: an article, a finding, a group. Says whether there is such a thing. */
    go(id) {
      const [, article, note] = id.match(/^a(\d+)(?:-(\d+))?$/) || [];
      const [, group] = id.match(/^g(\d+)$/) || [];
      const of = group ? groups[group] : articles[article - 1];
      if (!of) {
        return false;
      }
      if (note && of.notes[note - 1]) {
        current = of.notes[note - 1];
        if (!chosen()(current)) {
          showAll();
          filter();
        }
      } else {
        current = group ? of : of.notes[0];
      }
      const shown = reveal(of);
      focus((note && document.getElementById(id)) || shown, note ? "center" : "start");
      return true;
    },
  };
})();
