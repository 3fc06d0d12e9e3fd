// The contrast of every word that is shown, by WCAG 2.1: which stand out too little from what is behind them.
window.contrast = () => {
  const rgba = colour => {
    const parts = colour.match(/[\d.]+/g).map(Number);
    return parts.length === 4 ? parts : [...parts, 1];
  };
  const over = (top, below) => [0, 1, 2].map(i => top[i] * top[3] + below[i] * (1 - top[3])).concat(1);
  const behind = element => {
    if (!element) return [255, 255, 255, 1];
    const own = rgba(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, behind(element.parentElement));
  };
  const light = colour => {
    const [r, g, b] = colour.slice(0, 3).map(it => it / 255).map(it => it <= .03928 ? it / 12.92 : ((it + .055) / 1.055) ** 2.4);
    return .2126 * r + .7152 * g + .0722 * b;
  };
  const faint = [];
  let seen = 0;
  const look = (element, style, text) => {
    const paper = behind(element);
    const ink = over(rgba(style.color), paper);
    const [less, more] = [light(ink), light(paper)].sort((a, b) => a - b);
    const ratio = (more + .05) / (less + .05);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
    seen++;
    if (ratio < (large ? 3 : 4.5)) faint.push(`${ratio.toFixed(2)} ${element.tagName}.${element.className}: ${text.trim().slice(0, 40)}`);
  };
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('[hidden], script, style')) continue;
    const text = [...element.childNodes].filter(it => it.nodeType === 3).map(it => it.data).join('');
    if (text.trim()) look(element, getComputedStyle(element), text);
    if (element.placeholder) look(element, getComputedStyle(element, '::placeholder'), element.placeholder);
  }
  return {seen, faint};
};
