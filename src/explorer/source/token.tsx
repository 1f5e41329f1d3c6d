// Where the server answers with a token only: what is needed, and a place to type it.
import type { TargetedSubmitEvent } from 'preact';
import { keepToken, lock } from './api.ts';
import { Notice, Title } from './parts.tsx';
import { t } from './words.ts';

export function TokenForm() {
  const send = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const text = String(new FormData(event.currentTarget).get('token') ?? '').trim();
    if (text) keepToken(text);
  };
  return (
    <>
      <Title text={t('tokenNeeded')} />
      <Notice title={t(lock.value === 'refused' ? 'tokenRefused' : 'tokenWhy')} kind={lock.value === 'refused' ? 'failed' : 'empty'}>
        <form class="ends" onSubmit={send}>
          <label>{t('token')} <input type="password" name="token" autocomplete="current-password" required /></label>
          <button type="submit">{t('tokenSend')}</button>
        </form>
        <p class="quiet">{t('tokenStays')}</p>
      </Notice>
    </>
  );
}
