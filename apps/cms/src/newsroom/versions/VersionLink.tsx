'use client';
import { Link, useConfig, useModal } from '@payloadcms/ui';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { useNewsroomZone } from '../../platform/time/NewsroomZone';
import { sayTime } from '../editions-panel/say-plan';

interface Props {
  id: string;
  /** When the version was written last, ISO 8601. */
  at: string;
  /** Of the list of versions below the admin; null in the drawer, where a version is chosen for comparison. */
  path: string | null;
}

/** When a version was written, by the clocks of the newsroom, and the way to it. */
export function VersionLink({ id, at, path }: Props) {
  const { config } = useConfig();
  const zone = useNewsroomZone();
  if (!path) return <VersionChoice {...{ id, at }} />;
  return (
    <Link href={`${config.routes.admin}${path}/${id}`} prefetch={false}>
      {sayTime(at, zone)}
    </Link>
  );
}

/** Chooses the version with which the one that is open is compared, as Payload's own cell does. */
function VersionChoice({ id, at }: Omit<Props, 'path'>) {
  const zone = useNewsroomZone();
  const { closeAllModals } = useModal();
  const router = useRouter();
  const pathname = usePathname();
  const searchParams = useSearchParams();
  const choose = () => {
    closeAllModals();
    const wanted = new URLSearchParams(searchParams);
    wanted.set('versionFrom', id);
    router.push(`${pathname}?${wanted.toString()}`);
  };
  return (
    <button type="button" className="created-at-cell" onClick={choose}>
      {sayTime(at, zone)}
    </button>
  );
}
