// The report is whole without this: it adds the filter, and opens a rule's page when a link leads to it.
(() => {
  "use strict";
  const openTarget = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const page = target && target.closest("details");
    if (page) {
      page.open = true;
      target.scrollIntoView();
    }
  };
  addEventListener("hashchange", openTarget);
  openTarget();
  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach(it => { it.open = true; }));

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
    return { element, groups, context };
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
    const text = form.elements.text.value.trim().toLowerCase();
    let shown = 0;
    let all = 0;
    for (const proof of proofs) {
      let inProof = 0;
      for (const group of proof.groups) {
        let inGroup = 0;
        for (const note of group.notes) {
          const hit = severities.includes(note.severity) && (!rule || note.rule === rule) && note.words.includes(text);
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
  form.addEventListener("input", filter);
  form.addEventListener("submit", event => event.preventDefault());
  form.hidden = false;
  filter();
})();
