using Renkei.Cycles;
using Renkei.Web.Components;

namespace Renkei.Web.Cycles;

/// <summary>How the phases of a year look: on the year line and in words.</summary>
internal static class CyclePhases
{
    public static IReadOnlyList<YearPhase> OnLine(CycleLine line) =>
        [.. line.Phases.Select(phase => new YearPhase(
            phase.Name, phase.PlannedFrom, phase.PlannedTo, StageOf(phase.State), IsLate: phase.IsLate))];

    public static string Word(CycleLinePhase phase) => phase switch
    {
        { IsLate: true } => "予定より遅れ",
        { State: CyclePhaseState.Done } => "済",
        { State: CyclePhaseState.UnderWay } => "いま",
        _ => "これから",
    };

    public static BadgeShape Shape(CycleLinePhase phase) => phase switch
    {
        { IsLate: true } => BadgeShape.Act,
        { State: CyclePhaseState.Done } => BadgeShape.Done,
        { State: CyclePhaseState.UnderWay } => BadgeShape.Review,
        _ => BadgeShape.Todo,
    };

    private static Stage StageOf(CyclePhaseState state) => state switch
    {
        CyclePhaseState.Done => Stage.Done,
        CyclePhaseState.UnderWay => Stage.Now,
        _ => Stage.Next,
    };
}
