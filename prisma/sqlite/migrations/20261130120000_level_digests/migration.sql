-- DropIndex
DROP INDEX "SkillMastery_personId_level_n_wins_skillId_dueAt_idx";

-- AlterTable; the piece of bytes last, so that the others are read without it
ALTER TABLE "LearnerAbility" ADD COLUMN "stuckSkills" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "LearnerAbility" ADD COLUMN "reachedSkills" INTEGER NOT NULL DEFAULT 0;
ALTER TABLE "LearnerAbility" ADD COLUMN "digest" BLOB;

-- CreateIndex
CREATE INDEX "SkillMastery_personId_dueAt_idx" ON "SkillMastery"("personId", "dueAt");

-- What every later answer keeps up
UPDATE "LearnerAbility" SET
  "stuckSkills" = (SELECT COUNT(*) FROM "SkillMastery" s WHERE s."personId" = "LearnerAbility"."personId"
    AND s."level" = 'learning' AND s."n" >= 4 AND s."wins" * 4 <= s."n" * 3),
  "reachedSkills" = (SELECT COUNT(*) FROM "SkillMastery" s WHERE s."personId" = "LearnerAbility"."personId"
    AND s."level" IN ('fair', 'mastered'));
