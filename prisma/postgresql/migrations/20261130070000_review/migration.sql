-- CreateTable
CREATE TABLE "ReviewDay" (
    "personId" TEXT NOT NULL,
    "day" TEXT NOT NULL,
    "helping" INTEGER NOT NULL,
    "items" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ReviewDay_pkey" PRIMARY KEY ("personId","day","helping")
);

-- CreateTable
CREATE TABLE "WeeklyGoal" (
    "personId" TEXT NOT NULL,
    "daysAWeek" INTEGER NOT NULL,
    "chosenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "WeeklyGoal_pkey" PRIMARY KEY ("personId")
);

-- AddForeignKey
ALTER TABLE "ReviewDay" ADD CONSTRAINT "ReviewDay_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WeeklyGoal" ADD CONSTRAINT "WeeklyGoal_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;
