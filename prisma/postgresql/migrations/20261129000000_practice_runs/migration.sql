-- CreateTable
CREATE TABLE "PracticeRun" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "scenarioId" TEXT NOT NULL,
    "revision" TEXT NOT NULL,
    "lessonId" TEXT NOT NULL,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "endedAt" TIMESTAMP(3) NOT NULL,
    "took" INTEGER NOT NULL,
    "isOver" BOOLEAN NOT NULL,
    "standing" TEXT NOT NULL,
    "steps" TEXT NOT NULL,

    CONSTRAINT "PracticeRun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ScenarioRevision" (
    "hash" TEXT NOT NULL,
    "scenarioId" TEXT NOT NULL,
    "scenario" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ScenarioRevision_pkey" PRIMARY KEY ("hash")
);

-- CreateIndex
CREATE INDEX "PracticeRun_personId_scenarioId_idx" ON "PracticeRun"("personId", "scenarioId");

-- CreateIndex
CREATE INDEX "ScenarioRevision_scenarioId_idx" ON "ScenarioRevision"("scenarioId");

-- AddForeignKey
ALTER TABLE "PracticeRun" ADD CONSTRAINT "PracticeRun_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
