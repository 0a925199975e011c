using Renkei.Councils;
using Renkei.Web.Components;

namespace Renkei.Web.Councils;

/// <summary>予定 → 開催済 → 速報 → 確定, as steps.</summary>
internal static class MeetingStages
{
    private static readonly MeetingStatus[] Way =
        [MeetingStatus.Planned, MeetingStatus.Held, MeetingStatus.Preliminary, MeetingStatus.Confirmed];

    public static IReadOnlyList<Step> Of(MeetingStatus status) => [.. Way.Select(stage => new Step(
        stage.Japanese(), stage < status || status == MeetingStatus.Confirmed ? Stage.Done : stage == status ? Stage.Now : Stage.Next))];
}
