/** Which language this browser asked for; known to the pages without a framework too. */
export type Language = 'vi' | 'en';

const KEY = 'binh-yen-language';

export function chosenLanguage(): Language {
  return localStorage.getItem(KEY) === 'en' ? 'en' : 'vi';
}

export function chooseLanguage(language: Language): void {
  localStorage.setItem(KEY, language);
}
