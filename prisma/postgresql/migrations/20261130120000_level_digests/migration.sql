-- DropIndex
DROP INDEX "SkillMastery_personId_level_n_wins_skillId_dueAt_idx";

-- AlterTable
ALTER TABLE "LearnerAbility" ADD COLUMN "digest" BYTEA;

-- CreateIndex
CREATE INDEX "SkillMastery_personId_dueAt_idx" ON "SkillMastery"("personId", "dueAt");
