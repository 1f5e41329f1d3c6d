// The explorer: one page that reads from its address what it shows.
import { render } from 'preact';
import { address, changed, follow, go, idAt, link, segments } from './address.ts';
import { Answers, AnswerPage } from './answers.tsx';
import { lock } from './api.ts';
import { Compare } from './compare.tsx';
import { Foot } from './foot.tsx';
import { DocumentList, NodeList } from './lists.tsx';
import { Missing } from './missing.tsx';
import { CategoryPage, CouncilPage, DocumentPage, MemberPage, ThemePage } from './pages.tsx';
import { Paths } from './paths.tsx';
import { OpinionReader } from './reader.tsx';
import { MaterialPage, StockAnswerPage, WebPagePage } from './references.tsx';
import { Search } from './search.tsx';
import { SearchBox } from './searchbox.tsx';
import { Start } from './start.tsx';
import { OrganisationPage, PlacePage, ProgrammePage } from './subjects.tsx';
import { TokenForm } from './token.tsx';
import { language, t } from './words.ts';
import type { Word } from './words.ts';
import './style.css';

const MENU: [string, Word][] = [
  ['/', 'start'], ['/members', 'members'], ['/themes', 'themes'], ['/programmes', 'programs'], ['/organizations', 'organizations'], ['/answers', 'answers'], ['/paths', 'paths'], ['/compare', 'compare'],
];

function View() {
  const parts = segments(address.value);
  const [first = '', ...rest] = parts;
  const id = idAt(parts);
  switch (first) {
    case '': return <Start />;
    case 'search': return <Search />;
    case 'paths': return <Paths rest={rest} />;
    case 'compare': return <Compare rest={rest} />;
    case 'opinions': return id ? <OpinionReader id={id} /> : <Search />;
    case 'answers': return id ? <AnswerPage id={id} /> : <Answers />;
    case 'members': return id ? <MemberPage id={id} /> : <NodeList kind="members" />;
    case 'themes': return id ? <ThemePage id={id} /> : <NodeList kind="themes" />;
    case 'programmes': return id ? <ProgrammePage id={id} /> : <NodeList kind="programs" />;
    case 'organizations': return id ? <OrganisationPage id={id} /> : <NodeList kind="organizations" />;
    case 'places': return id ? <PlacePage id={id} /> : <NodeList kind="places" />;
    case 'councils': return id ? <CouncilPage id={id} /> : <NodeList kind="councils" />;
    case 'materials': return id ? <MaterialPage id={id} /> : <NodeList kind="materials" />;
    case 'pages': return id ? <WebPagePage id={id} /> : <Missing id="page:" />;
    case 'stock-answers': return id ? <StockAnswerPage id={id} /> : <Answers kind="stock" />;
    case 'commitments': return id ? <AnswerPage id={`response:${rest.slice(0, -1).join('/')}`} commitment={id} /> : <Answers />;
    case 'documents': return !id ? <DocumentList /> : id.startsWith('category:') ? <CategoryPage id={id} /> : <DocumentPage id={id} />;
    default: return <Missing id={parts.join('/')} />;
  }
}

function Page() {
  document.documentElement.lang = language.value;
  const here = `/${segments(address.value)[0] ?? ''}`;
  const other = language.value === 'ja' ? 'en' : 'ja';
  return (
    <>
      <a class="skip" href="#content">{t('skip')}</a>
      <header class="top">
        <a class="brand" href={link('/')}>Opinion Graph</a>
        <SearchBox />
        <a class="language" href={changed({ lang: other })} lang={other} onClick={(event) => { event.preventDefault(); go(changed({ lang: other }), { replace: true }); }}>{t('language')}</a>
        <nav aria-label={t('menu')}>
          {MENU.map(([path, word]) => <a key={path} href={link(path)} aria-current={path === here ? 'page' : undefined}>{t(word)}</a>)}
        </nav>
      </header>
      <main id="content" tabIndex={-1} key={address.value.pathname}>{lock.value === 'open' ? <View /> : <TokenForm />}</main>
      <Foot />
    </>
  );
}

follow();
render(<Page />, document.getElementById('page') as HTMLElement);
