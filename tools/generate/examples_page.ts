// rulebooks/<name>/examples.txt → docs/rules/worked-examples.md: the examples the tests run, in the
// captions of the rulebook, so that an appraiser can check them.
import { captionsOf } from './captions.ts';

const OUTCOMES: Record<string, string> = {
  met: 'đạt',
  not_met: '**chưa đạt**',
  not_enough_known: '*chưa đủ căn cứ*',
  not_applicable: 'không áp dụng',
  none: 'chưa có',
};

const REASONS: Record<string, string> = {
  all_met: 'mọi nội dung đều đạt',
  complete: 'đủ',
  confirmed_before_the_end: 'xác nhận trước khi hết mốc thời gian',
  confirmed_by_lower: 'xác nhận chưa đúng cấp',
  confirmed_none: 'đã xác nhận không xảy ra',
  declared_not_applicable: 'lý do được chấp nhận',
  did_not_fall: 'không giảm',
  did_not_rise: 'không tăng',
  discipline_not_known: 'chưa rõ hình thức kỷ luật',
  early_accepted: 'sớm, được chấp nhận',
  empty_denominator: 'chưa có mẫu số',
  exception_not_known: 'chưa rõ trường hợp loại trừ',
  figure_not_final: 'số liệu chưa chính thức',
  figures_contradict: 'số liệu mâu thuẫn',
  flag_is_no: 'không thuộc trường hợp này',
  flag_not_known: 'chưa rõ có thuộc trường hợp này',
  found_met: 'được nhận xét là đạt',
  found_not_met: 'được nhận xét là chưa đạt',
  happened: 'đã xảy ra',
  happened_but_excepted: 'đã xảy ra, được loại trừ',
  in_time: 'trong thời hạn',
  item_missing: 'còn thiếu',
  item_not_accepted: 'lý do chưa được chấp nhận',
  item_not_known: 'chưa rõ đủ hay không',
  missed: 'chưa tới mức',
  no_fact: 'chưa có thông tin',
  no_figure: 'chưa có số năm trước',
  no_finding: 'chưa có nhận xét',
  not_confirmed: 'chưa ai xác nhận',
  only_provisional: 'mới có kết quả tạm tính',
  reached: 'đủ mức',
  reviewer_must_judge: 'người thẩm định phải nhận xét',
  rose: 'tăng',
  rose_but_held: 'tăng, được nhận xét là đã kiềm chế',
  still_reachable: 'còn đơn vị chưa có quyết định',
  too_early: 'trước Quý I',
  too_late: 'sau Quý I',
};

const WORDS: Record<string, string> = {
  yes: 'có',
  no: 'không',
  unknown: 'chưa rõ',
  '?': 'chưa rõ',
  y: 'có',
  n: 'không',
  claimed: 'đề nghị, chưa kết luận',
  accepted: 'được chấp nhận',
  refused: 'không được chấp nhận',
  police: 'Công an có thẩm quyền',
  own: 'đơn vị tự xác nhận',
  above: 'Công an cấp trên',
  registered: 'đăng ký',
  late: 'trong đó đăng ký muộn',
  recognised: 'được công nhận',
  undecided: 'chưa có quyết định',
};

function known(list: Record<string, string>, code: string): string {
  const found = list[code];
  if (found === undefined) throw new Error(`examples.txt: no words for "${code}"; add them here`);
  return found;
}

function day(text: string): string {
  return text.replace(/^(\d{4})-(\d\d)-(\d\d)$/, '$3/$2/$1');
}

class Words {
  captions: Map<string, string>;

  constructor(yaml: string) {
    this.captions = captionsOf(yaml);
  }

  at(path: string): string {
    const found = this.captions.get(path);
    if (found === undefined) throw new Error(`the rulebook has no caption of ${path}`);
    return found;
  }

  /** A criterion stands at any depth of its set; a borrowed one is called as it is at home. */
  criterion(code: string): string {
    const own = code.replace(/^(?:5\.2|7\.3)-(?=\d)/, '');
    for (const [path, caption] of this.captions) {
      if (path.startsWith('sets.') && path.endsWith(`.${own}`)) return caption;
    }
    throw new Error(`the rulebook has no criterion ${code}`);
  }

  rank(code: string): string {
    return (
      this.captions.get(`scales.completion.ranks.${code}`) ?? this.at(`scales.merit.ranks.${code}`)
    );
  }

  fact([fact, value, provisional]: string[]): string {
    const isRank = /^[a-z_]{3,}$/.test(value) && value !== 'unknown';
    const said = isRank ? this.rank(value) : value === 'unknown' ? 'chưa có' : day(value);
    return `${this.at(`facts.${fact}`)}: ${said}${provisional ? ' (tạm tính)' : ''}`;
  }

  how(word: string): string {
    if (word.startsWith('limbs=')) {
      const limbs = ['phát hiện kịp thời', 'giảm thiệt hại', 'báo cáo ngay'];
      const answers = [...word.slice('limbs='.length)];
      return limbs.map((limb, i) => `${limb}: ${known(WORDS, answers[i])}`).join(', ');
    }
    if (word === 'undisciplined') return 'không bị kỷ luật';
    if (word in WORDS) return `bất khả kháng: ${WORDS[word]}`;
    return `kỷ luật: ${this.at(`discipline_forms.${word}`)}`;
  }

  incident([event, on, ...hows]: string[]): string {
    const detail = hows.map((word) => this.how(word)).join('; ');
    return `${this.at(`events.${event}`)}, ngày ${day(on)}${detail === '' ? '' : ` (${detail})`}`;
  }

  confirmation([event, by, on]: string[]): string {
    const who = by === 'nobody' ? 'không ai' : `${known(WORDS, by)}, ngày ${day(on)}`;
    return `Xác nhận không xảy ra “${this.at(`events.${event}`)}”: ${who}`;
  }

  managed([kind, total, ...rest]: string[]): string {
    const parts = rest.flatMap((word, i) =>
      i % 2 === 0 ? [`${known(WORDS, word)} ${rest[i + 1]}`] : [],
    );
    return [`${this.at(`kinds.${kind}`)} thuộc quyền quản lý: ${total}`, ...parts].join(', ');
  }

  difference(text: string): string {
    const [what, ...words] = text.trim().split(/\s+/);
    const [first, second, third] = words;
    if (what === 'fact') return this.fact(words);
    if (what === 'incident') return this.incident(words);
    if (what === 'confirm') return this.confirmation(words);
    if (what === 'managed') return this.managed(words);
    if (what === 'year') return `Năm xét ${first}`;
    if (what === 'flag') return `${this.at(`flags.${first}`)}: ${known(WORDS, second)}`;
    if (what === 'finding')
      return `Nhận xét “${this.criterion(first)}”: ${known(OUTCOMES, second)}`;
    if (what === 'figures') {
      const [current, base] = [second, third].map((n) => (n === '-' ? 'chưa có' : n));
      return `${this.at(`categories.${first}`)}: ${current}, năm trước ${base}`;
    }
    if (what === 'setting') {
      const value = this.at(`settings.${first}.values.${second}`);
      return `Tùy chọn “${this.at(`settings.${first}`)}”: ${value}`;
    }
    if (what === 'item') {
      const state = third === 'claimed' || third === 'accepted' ? 'không áp dụng, ' : '';
      return `${this.at(`facts.${first}.items.${second}`)}: ${state}${known(WORDS, third)}`;
    }
    throw new Error(`examples.txt: "${text}" cannot be put into words`);
  }
}

function row(words: Words, document: string, line: string): string {
  const [example, ...remarks] = line.split('#');
  const [kind, differences, criterion, outcome, whole] = example.split('|').map((c) => c.trim());
  const clause = /^\d+\.\d+[a-z]*/.exec(criterion)?.[0] ?? '';
  const [result, reason] = outcome.split(' ');
  const cells = [
    words.at(`kinds.${kind}`),
    differences === ''
      ? '–'
      : differences
          .split(';')
          .map((d) => words.difference(d))
          .join('; '),
    `[${criterion}](../../law/${document}.md#${clause}) ${words.criterion(criterion)}`,
    `${known(OUTCOMES, result)}: ${known(REASONS, reason)}`,
    known(OUTCOMES, whole) + (remarks.length === 0 ? '' : ` (${remarks.join('#').trim()})`),
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

const HEADING = `| Đơn vị | Khác với đơn vị mẫu | Tiêu chí | Kết quả của tiêu chí | Của cả đơn vị |
|---|---|---|---|---|`;

export function examplesPage(document: string, yaml: string, examples: string): string {
  const words = new Words(yaml);
  const lines = examples.split('\n');
  const body = lines.slice(lines.indexOf('')).flatMap((line) => {
    if (line.trim() === '') return [];
    if (line.startsWith('#')) return ['', `## ${line.slice(1).trim()}`, '', HEADING];
    return [row(words, document, line)];
  });
  return `<!-- Made from rulebooks/${document} by ./dev tidy --fix; do not edit. -->

# Ví dụ để kiểm tra

Mỗi hàng là một phép thử mà phần mềm phải qua, lấy từ \`rulebooks/${document}/examples.txt\`. Đơn vị
mẫu của năm 2022: văn bản và đăng ký ngày 15/02/2022; mọi tỷ lệ 100/100; Công an cấp trên xác nhận
ngày 18/11/2022 là không xảy ra; mỗi loại 3 vụ so với 4 vụ năm trước; xã quản lý 10 khu dân cư, 8
được công nhận. Cột hai nêu điều khác với mẫu.

Each row is a test the product must pass, taken from \`rulebooks/${document}/examples.txt\` in the
captions of the rulebook. The model subject of 2022: papers and registration of 15/02/2022, every
share 100 of 100, confirmed by the tier above on 18/11/2022, counts of 3 after 4, 8 of 10 managed
areas recognised. The second column says what differs.
${body.join('\n')}
`;
}
