import type { CategoryRef } from '@eyvan/contract';
import type { LocaleCode } from '@eyvan/locales';
import type { ReactNode } from 'react';
import { readOwnColour } from './own-colour';

interface FieldItemProps {
  locale: LocaleCode;
  field: CategoryRef['code'];
  children: ReactNode;
}

/**
 * A creative field in a list of such, behind the göl from afar. Styles draw it in the dye of the field; where the
 * newsroom gave it another colour, it is drawn here: pages may have no styles but those of files.
 */
export async function FieldItem({ locale, field, children }: FieldItemProps) {
  const colour = await readOwnColour(locale, field);
  if (!colour) return <li data-field={field}>{children}</li>;
  return (
    <li>
      <svg className="field-dot" viewBox="0 0 10 10" color={colour} aria-hidden="true" focusable="false">
        <path fill="currentColor" d="M3 0h4l3 3v4l-3 3H3L0 7V3z" />
      </svg>
      {children}
    </li>
  );
}
