using Quartz;
using Renkei.Access;
using Renkei.Audit;
using Renkei.Notices;
using Renkei.Organizations;
using Renkei.Outbox;
using Renkei.Publishing;
using Renkei.Questions;
using Renkei.Reminders;
using Renkei.Surveys;
using Renkei.Uploads;

namespace Renkei.Web.Hosting;

/// <summary>What runs beside the requests. On PostgreSQL the nodes share one clustered schedule.</summary>
internal static class Jobs
{
    public static void AddJobs(this IServiceCollection services, SiteSettings settings)
    {
        if (!settings.RunsJobs)
        {
            return;
        }

        services.AddQuartz(quartz =>
        {
            if (settings.Postgres is { } connection)
            {
                quartz.UsePersistentStore(store =>
                {
                    store.UsePostgres(connection);
                    store.UseClustering();
                    store.UseSystemTextJsonSerializer();
                    store.ProvisionSchema();
                });
            }

            quartz.Schedule<BringFactsIntoForce>();
            quartz.Schedule<DrainOutbox>();
            quartz.Schedule<LinkAuditEntries>();
            quartz.Schedule<DropExpiredForms>();
            quartz.Schedule<CloseDueSurveys>();
            quartz.Schedule<AnnounceAnswers>();
            quartz.Schedule<DropOldUploads>();
            quartz.Schedule<PublishDue>();
            quartz.Schedule<AnnouncePublications>();
            quartz.Schedule<SendDueReminders>();
            quartz.Schedule<SendMails>();
        });
        services.AddHostedService<FollowDatabase>();
        services.AddQuartzHostedService(hosting => hosting.WaitForJobsToComplete = true);
    }

    private static void Schedule<TWork>(this IQuartzBuilder quartz)
        where TWork : IPeriodicWork =>
        quartz.ScheduleJob<PeriodicJob<TWork>>(
            trigger => trigger
                .WithIdentity(typeof(TWork).Name)
                .WithSimpleSchedule(schedule => schedule.WithInterval(TWork.Every).RepeatForever()),
            job => job.WithIdentity(typeof(TWork).Name));
}
