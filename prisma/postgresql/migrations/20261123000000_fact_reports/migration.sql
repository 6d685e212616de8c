-- CreateTable
CREATE TABLE "FactReport" (
    "id" TEXT NOT NULL,
    "factId" TEXT NOT NULL,
    "lessonId" TEXT NOT NULL,
    "revision" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "personId" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "settledAt" TIMESTAMP(3),
    "settledById" TEXT,

    CONSTRAINT "FactReport_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "FactReport_state_factId_createdAt_idx" ON "FactReport"("state", "factId", "createdAt");

-- CreateIndex
CREATE INDEX "FactReport_personId_factId_idx" ON "FactReport"("personId", "factId");

-- CreateIndex
CREATE INDEX "FactReport_settledById_idx" ON "FactReport"("settledById");

-- AddForeignKey
ALTER TABLE "FactReport" ADD CONSTRAINT "FactReport_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactReport" ADD CONSTRAINT "FactReport_settledById_fkey" FOREIGN KEY ("settledById") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
