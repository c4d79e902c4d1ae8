interface TurnPageProps {
  back?: { href: string; label: string } | null;
  on?: { href: string; label: string } | null;
}

/** From one page of a list to its neighbours. */
export function TurnPage({ back = null, on = null }: TurnPageProps) {
  if (!back && !on) return null;
  return (
    <ul className="turn-page">
      {back ? (
        <li>
          <a href={back.href}>{back.label}</a>
        </li>
      ) : null}
      {on ? (
        <li>
          <a href={on.href} rel="next">
            {on.label}
          </a>
        </li>
      ) : null}
    </ul>
  );
}
