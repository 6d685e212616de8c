-- CreateTable
CREATE TABLE "PlacementAttempt" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "pathId" TEXT NOT NULL,
    "publicationId" INTEGER NOT NULL,
    "seed" TEXT NOT NULL,
    "openKey" TEXT,
    "startedAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    "plan" TEXT NOT NULL,
    "items" TEXT NOT NULL,
    "verdicts" TEXT,
    CONSTRAINT "PlacementAttempt_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "PlacementAttempt_openKey_key" ON "PlacementAttempt"("openKey");

-- CreateIndex
CREATE INDEX "PlacementAttempt_personId_pathId_endedAt_idx" ON "PlacementAttempt"("personId", "pathId", "endedAt");
