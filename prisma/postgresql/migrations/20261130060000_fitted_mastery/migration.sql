-- CreateTable
CREATE TABLE "MasteryParameters" (
    "version" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "shippedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "MasteryParameters_pkey" PRIMARY KEY ("version")
);

-- AlterTable
ALTER TABLE "LearnerAbility" ADD COLUMN "engineVersion" INTEGER NOT NULL DEFAULT 1;
