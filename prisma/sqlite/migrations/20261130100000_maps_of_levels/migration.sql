-- DropIndex
DROP INDEX "SkillMastery_personId_dueAt_idx";

-- CreateIndex
CREATE INDEX "Completion_personId_seenAt_idx" ON "Completion"("personId", "seenAt");

-- CreateIndex
CREATE INDEX "SkillMastery_personId_level_n_wins_skillId_dueAt_idx" ON "SkillMastery"("personId", "level", "n", "wins", "skillId", "dueAt");
