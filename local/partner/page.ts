// The partner's page: the one script and the one element are all it takes to embed the form.
import { escapeHtml } from '../services/escape-html.ts';
import type { PartnerText } from './text/en.ts';

export type PageValues = {
  readonly lang: string;
  /** The web app's `/exec` address. */
  readonly endpoint: string;
  /** Ours, without markup. */
  readonly text: PartnerText;
};

export const partnerPage = ({ lang, endpoint, text }: PageValues): string => `<!doctype html>
<html lang="${escapeHtml(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text.title}</title>
<link rel="icon" href="/mark.svg" type="image/svg+xml">
<link rel="stylesheet" href="/style.css">
<script type="module" src="/widget/complaint-form.js"></script>
</head>
<body>
<a class="skip" href="#report">${text.skip}</a>
<header class="masthead">
  <div class="inner">
    <a class="brand" href="/?lang=${escapeHtml(lang)}"><img src="/mark.svg" alt="" width="40" height="40"><span><strong>${text.county}</strong><span>${text.office}</span></span></a>
    <nav aria-label="${text.languages}">
      <a href="/?lang=en" lang="en" hreflang="en">English</a>
      <a href="/?lang=zh-CN" lang="zh-CN" hreflang="zh-CN">简体中文</a>
      <a href="/?lang=zh-TW" lang="zh-TW" hreflang="zh-TW">繁體中文</a>
    </nav>
  </div>
</header>
<main class="inner">
  <section class="lead">
    <p class="kicker">${text.programme}</p>
    <h1>${text.headline}</h1>
    <p>${text.introduction}</p>
  </section>
  <div class="columns">
    <div class="story">
      <h2>${text.useHeading}</h2>
      <ul>
        <li>${text.useOnePack}</li>
        <li>${text.useStore}</li>
        <li>${text.useDate}</li>
      </ul>
      <h2>${text.unwellHeading}</h2>
      <p>${text.unwell}</p>
      <dl>
        <dt>${text.lineName}</dt><dd>${text.line}</dd>
        <dt>${text.hoursName}</dt><dd>${text.hours}</dd>
      </dl>
    </div>
    <section class="report" id="report" aria-labelledby="report-heading">
      <h2 id="report-heading">${text.reportHeading}</h2>
      <p>${text.reportIntroduction}</p>
      <complaint-form endpoint="${escapeHtml(endpoint)}" site="sunrise" lang="${escapeHtml(lang)}"></complaint-form>
    </section>
  </div>
</main>
<footer class="inner">${text.footer}</footer>
</body>
</html>
`;
