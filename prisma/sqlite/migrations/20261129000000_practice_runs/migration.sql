-- CreateTable
CREATE TABLE "PracticeRun" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "personId" TEXT NOT NULL,
    "scenarioId" TEXT NOT NULL,
    "revision" TEXT NOT NULL,
    "lessonId" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "endedAt" DATETIME NOT NULL,
    "took" INTEGER NOT NULL,
    "isOver" BOOLEAN NOT NULL,
    "standing" TEXT NOT NULL,
    "steps" TEXT NOT NULL,
    CONSTRAINT "PracticeRun_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ScenarioRevision" (
    "hash" TEXT NOT NULL PRIMARY KEY,
    "scenarioId" TEXT NOT NULL,
    "scenario" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateIndex
CREATE INDEX "PracticeRun_personId_scenarioId_idx" ON "PracticeRun"("personId", "scenarioId");

-- CreateIndex
CREATE INDEX "ScenarioRevision_scenarioId_idx" ON "ScenarioRevision"("scenarioId");
