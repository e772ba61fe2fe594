// The Vietnamese captions of a rulebook, by where they stand: "facts.plan_on" → "Ngày ban hành kế
// hoạch". Reads the subset of YAML the rulebooks keep to: one key per line, captions in `vi`.

const KEY = /^( *)(?:- )?"?([\w.-]+)"?:(.*)$/;
const INLINE = /[{ ]vi: (?:"([^"]*)"|([^,}]*))/;

function unquoted(text: string): string {
  return text.trim().replace(/^"(.*)"$/, '$1');
}

export function captionsOf(yaml: string): Map<string, string> {
  const captions = new Map<string, string>();
  let open: { indent: number; key: string }[] = [];
  for (const line of yaml.split('\n')) {
    const match = KEY.exec(line);
    if (!match) continue;
    const [, spaces, key, rest] = match;
    open = open.filter(({ indent }) => indent < spaces.length);
    const above = open.map((one) => one.key);
    if (key === 'vi') captions.set(above.join('.'), unquoted(rest));
    const inline = INLINE.exec(rest);
    if (inline) captions.set([...above, key].join('.'), inline[1] ?? inline[2].trim());
    open.push({ indent: spaces.length, key });
  }
  return captions;
}
