import { compareModels } from '~/domain/mastery/compare-models'
import { responseLog } from '~/domain/mastery/response-log'
import { measure } from '~/domain/mastery/measure'
import { decayedScores } from '~/domain/mastery/fit/decayed-scores'
import { bestLr } from '~/domain/mastery/fit/counting-models'
import { readFileSync, writeFileSync, unlinkSync } from 'node:fs'
const src = readFileSync('app/domain/mastery/synthetic-log.ts', 'utf8')
for (const [hard, general, talent, teaches, learnable, sit, half] of [[0.2,.9,.05,.2,1.6,110,4],[0.2,.7,.05,.2,1.8,110,3],[0.2,.8,.0,.25,1.4,120,6]]) {
  const f = `app/domain/mastery/syn-${Math.random().toString(36).slice(2)}.ts`
  writeFileSync(f, src.replace('0.6 + normal(0.5)', `${hard} + normal(0.5)`).replace('normal(1.1)', `normal(${general})`).replace('normal(0.35)', `normal(${talent})`).replace('TEACHES = 0.1', `TEACHES = ${teaches}`).replace('LEARNABLE = 1.4', `LEARNABLE = ${learnable}`).replace('sittings: 50', `sittings: ${sit}`).replace('halfLifeDays: 15', `halfLifeDays: ${half}`))
  const { syntheticLog } = await import('/work/wt/mastery/' + f)
  unlinkSync(f)
  const raw = syntheticLog('7')
  const log = responseLog(raw)
  const t = measure(Float64Array.from(log.row, (r: any) => raw[r].truth), log.correct)
  const [c, d] = compareModels(log, { folds: 5, seed: '7', clock: process.hrtime.bigint }, [decayedScores, bestLr])
  console.log(hard, general, talent, teaches, learnable, sit, half, 'truth', t.auc.toFixed(4), 'ours', c!.all.auc.toFixed(4), c!.all.ece.toFixed(4), 'blr', d!.all.auc.toFixed(4), d!.all.ece.toFixed(4), 'rev', c!.review!.ece.toFixed(4))
}
