const BROWSERS: [RegExp, string][] = [
  [/\bZalo\b/i, 'Zalo'],
  [/FBA[NV]/, 'Facebook'],
  [/coc_coc_browser|CocCoc/i, 'Cốc Cốc'],
  [/SamsungBrowser/, 'Samsung Internet'],
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\/|Opera/, 'Opera'],
  [/Firefox|FxiOS/, 'Firefox'],
  [/Chrome|CriOS/, 'Chrome'],
  [/Safari/, 'Safari'],
]
const SYSTEMS: [RegExp, string][] = [
  [/Android/, 'Android'],
  [/iPhone/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Windows/, 'Windows'],
  [/CrOS/, 'ChromeOS'],
  [/Mac OS X/, 'Mac'],
  [/Linux/, 'Linux'],
]

/** "Chrome, Android": enough to know one's own devices in a list, too little to tell one phone from another. Empty when unknown. */
export function deviceName(request: Request): string {
  const agent = request.headers.get('user-agent') ?? ''
  return [BROWSERS, SYSTEMS]
    .map((known) => known.find(([sign]) => sign.test(agent))?.[1])
    .filter(Boolean)
    .join(', ')
}
