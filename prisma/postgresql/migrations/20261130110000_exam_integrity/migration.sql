-- AlterTable
ALTER TABLE "ExamAttempt" ADD COLUMN "percent" INTEGER;

-- AlterTable
ALTER TABLE "ExamAnswer" ADD COLUMN "tookMs" INTEGER;

-- CreateTable
CREATE TABLE "ExamFlag" (
    "id" TEXT NOT NULL,
    "attemptId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "detail" TEXT NOT NULL,
    "raisedAt" TIMESTAMP(3) NOT NULL,
    "settledAt" TIMESTAMP(3),
    "settledById" TEXT,
    "verdict" TEXT,
    CONSTRAINT "ExamFlag_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "ExamAttempt_moduleId_submittedAt_idx" ON "ExamAttempt"("moduleId", "submittedAt");

-- CreateIndex
CREATE UNIQUE INDEX "ExamFlag_attemptId_kind_key" ON "ExamFlag"("attemptId", "kind");

-- CreateIndex
CREATE INDEX "ExamFlag_personId_settledAt_idx" ON "ExamFlag"("personId", "settledAt");

-- CreateIndex
CREATE INDEX "ExamFlag_settledById_idx" ON "ExamFlag"("settledById");

-- AddForeignKey
ALTER TABLE "ExamFlag" ADD CONSTRAINT "ExamFlag_attemptId_fkey" FOREIGN KEY ("attemptId") REFERENCES "ExamAttempt"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExamFlag" ADD CONSTRAINT "ExamFlag_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ExamFlag" ADD CONSTRAINT "ExamFlag_settledById_fkey" FOREIGN KEY ("settledById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
