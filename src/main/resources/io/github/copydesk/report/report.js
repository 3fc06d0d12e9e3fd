// The report is whole without this: it adds filter, order, keys and copying, and opens what a link leads to.
(() => {
  "use strict";
  const openTarget = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const page = target && (target.closest("details") || target.querySelector("details"));
    if (page) {
      page.open = true;
      target.scrollIntoView();
    }
  };
  addEventListener("hashchange", openTarget);
  openTarget();
  addEventListener("beforeprint", () => document.querySelectorAll("details:not(.let, .rule)").forEach(it => { it.open = true; }));

  const copy = (text, button) => {
    const done = () => { button.textContent = "copied"; };
    const select = () => {
      getSelection().selectAllChildren(text);
      if (document.execCommand("copy")) {
        done();
      }
    };
    if (navigator.clipboard) {
      navigator.clipboard.writeText(text.textContent).then(done, select);
    } else {
      select();
    }
  };
  addEventListener("toggle", event => {
    const details = event.target;
    if (details.open && details.classList.contains("let") && !details.querySelector("button")) {
      for (const text of details.querySelectorAll(".copy")) {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = "copy";
        button.addEventListener("click", () => copy(text, button));
        text.after(button);
      }
    }
  }, true);

  const sortable = table => {
    const rows = [...table.tBodies[0].rows];
    const cells = [...table.tHead.rows[0].cells];
    cells.forEach((cell, column) => {
      const first = column === 0 ? "ascending" : "descending";
      const second = column === 0 ? "descending" : "ascending";
      const button = document.createElement("button");
      button.type = "button";
      button.append(...cell.childNodes);
      button.addEventListener("click", () => {
        const order = cell.getAttribute("aria-sort") === first ? second : first;
        cells.forEach(it => it.removeAttribute("aria-sort"));
        cell.setAttribute("aria-sort", order);
        const keyed = rows.map((row, index) => ({ row, index, key: column === 0 ? index : Number(row.cells[column].textContent) }));
        const sign = order === "ascending" ? 1 : -1;
        keyed.sort((one, other) => sign * (one.key - other.key) || one.index - other.index);
        table.tBodies[0].append(...keyed.map(it => it.row));
      });
      cell.append(button);
    });
  };
  document.querySelectorAll("#articles table").forEach(sortable);

  const form = document.getElementById("filter");
  if (!form) {
    return;
  }
  const proofs = [...document.querySelectorAll(".proof")].map(element => {
    const path = element.querySelector("h3").textContent.toLowerCase();
    const groups = [...element.querySelectorAll(".notes")].map(list => {
      const line = list.previousElementSibling;
      const words = (path + " " + line.textContent).toLowerCase();
      const notes = [...list.children].map(note => ({
        element: note, severity: note.dataset.severity, rule: note.dataset.rule,
        words: words + " " + note.textContent.toLowerCase(),
      }));
      return { list, line, notes };
    });
    const context = element.querySelectorAll(".gap, .line:not(:has(+ .notes))");
    const grave = ["error", "warning", "note"].map(severity =>
      groups.reduce((sum, group) => sum + group.notes.filter(it => it.severity === severity).length, 0));
    return { element, groups, context, grave, folder: element.dataset.folder };
  });
  const index = document.querySelector(".names");
  const letters = [...document.querySelectorAll(".letter")].map(element => ({
    element, people: [...element.querySelectorAll("li")].map(it => ({ element: it, words: it.textContent.toLowerCase() })),
  }));
  let opened = false;
  const filterNames = text => {
    let shown = 0;
    for (const letter of letters) {
      let inLetter = 0;
      for (const person of letter.people) {
        const hit = person.words.includes(text);
        person.element.hidden = !hit;
        inLetter += hit;
      }
      letter.element.hidden = inLetter === 0;
      shown += inLetter;
    }
    if (index && text && !index.open) {
      index.open = opened = true;
    } else if (index && !text && opened) {
      index.open = opened = false;
    }
    return index && text ? shown + (shown === 1 ? " name" : " names") : "";
  };
  const filter = () => {
    const severities = [...form.elements.severity].filter(box => box.checked).map(box => box.value);
    const rule = form.elements.rule.value;
    const folder = form.elements.folder ? form.elements.folder.value : "";
    const text = form.elements.text.value.trim().toLowerCase();
    let shown = 0;
    let all = 0;
    for (const proof of proofs) {
      let inProof = 0;
      for (const group of proof.groups) {
        let inGroup = 0;
        for (const note of group.notes) {
          const hit = (!folder || proof.folder === folder) && severities.includes(note.severity) && (!rule || note.rule === rule) && note.words.includes(text);
          note.element.hidden = !hit;
          inGroup += hit;
        }
        group.list.hidden = group.line.hidden = inGroup === 0;
        inProof += inGroup;
        all += group.notes.length;
      }
      proof.element.hidden = inProof === 0;
      const whole = proof.groups.every(group => !group.list.hidden);
      proof.context.forEach(it => { it.hidden = !whole; });
      shown += inProof;
    }
    const found = [shown === all ? "" : shown + " of " + all + " shown", filterNames(text)];
    form.elements.shown.value = found.filter(it => it).join(", ");
  };
  const order = () => {
    const graver = (one, other) => {
      const at = one.grave.findIndex((count, i) => count !== other.grave[i]);
      return at < 0 ? 0 : other.grave[at] - one.grave[at];
    };
    const sorted = form.elements.order.value ? [...inOrder].sort(graver) : inOrder;
    proofs.splice(0, proofs.length, ...sorted);
    form.parentElement.append(...proofs.map(proof => proof.element));
  };
  const inOrder = [...proofs];
  if (form.elements.order) {
    form.elements.order.addEventListener("change", order);
  }
  let current = null;
  const step = by => {
    const shown = proofs.flatMap(proof => proof.groups.flatMap(group => group.notes))
      .map(note => note.element).filter(note => !note.hidden);
    const focused = document.activeElement.closest("li.note");
    const at = shown.indexOf(focused || current);
    const next = shown[at < 0 ? 0 : Math.min(shown.length - 1, Math.max(0, at + by))];
    if (next) {
      current = next;
      next.closest(".proof").querySelector("details").open = true;
      next.tabIndex = -1;
      next.focus({ preventScroll: true });
      next.scrollIntoView({ block: "center" });
    }
  };
  const steps = { j: () => step(1), k: () => step(-1), "/": () => form.elements.text.focus() };
  addEventListener("keydown", event => {
    const writes = event.target.matches && event.target.matches("select, textarea, input:not([type=checkbox])");
    const act = Object.hasOwn(steps, event.key) && steps[event.key];
    if (act && form.elements.keys.checked && !writes && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      act();
    }
  });
  form.addEventListener("input", filter);
  form.addEventListener("submit", event => event.preventDefault());
  form.hidden = false;
  filter();
})();
