/** What a storyboard may hold at most: far more than anybody shows, far less than a browser keeps. */
export const STORYBOARD_LIMITS = { slides: 200, title: 200, note: 4000, address: 4000, highlight: 40, figures: 400, characters: 4_000_000 } as const
