/** The IANA zone in which the newsroom's own hours are meant: publications, schedules, corrections. */
export const newsroomZone = 'Asia/Ashgabat';
