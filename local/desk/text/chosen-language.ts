// The language a person has chosen for the desk, if any; otherwise the workbook's own is used.
import { LANGUAGES, type Language } from './language.ts';

const STORE = 'desk.language';

export const chosenLanguage = (): Language | undefined => {
  try {
    const stored = localStorage.getItem(STORE);
    return LANGUAGES.find((language) => language === stored);
  } catch {
    return undefined;
  }
};

/** Storage may be switched off; then the choice holds for this page. */
export const rememberLanguage = (language: Language): void => {
  try {
    localStorage.setItem(STORE, language);
  } catch {
    return;
  }
};
