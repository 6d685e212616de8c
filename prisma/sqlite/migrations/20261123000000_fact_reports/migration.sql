-- CreateTable
CREATE TABLE "FactReport" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "factId" TEXT NOT NULL,
    "lessonId" TEXT NOT NULL,
    "revision" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "personId" TEXT,
    "createdAt" DATETIME NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "settledAt" DATETIME,
    "settledById" TEXT,
    CONSTRAINT "FactReport_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "FactReport_settledById_fkey" FOREIGN KEY ("settledById") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "FactReport_state_factId_createdAt_idx" ON "FactReport"("state", "factId", "createdAt");

-- CreateIndex
CREATE INDEX "FactReport_personId_factId_idx" ON "FactReport"("personId", "factId");

-- CreateIndex
CREATE INDEX "FactReport_settledById_idx" ON "FactReport"("settledById");
