-- CreateTable
CREATE TABLE "MasteryParameters" (
    "version" INTEGER NOT NULL PRIMARY KEY,
    "content" TEXT NOT NULL,
    "shippedAt" DATETIME NOT NULL
);

-- AlterTable
ALTER TABLE "LearnerAbility" ADD COLUMN "engineVersion" INTEGER NOT NULL DEFAULT 1;
