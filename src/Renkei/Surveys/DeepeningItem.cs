using Renkei.Audit;

namespace Renkei.Surveys;

/// <summary>検討を深める案件: a row of 様式3, with what became of it last year. The bodies say whether they take part.</summary>
public sealed class DeepeningItem : IPartOfRecord
{
    public const int NameMaxLength = 80;
    public const int CourseMaxLength = 1000;

    internal DeepeningItem(Guid surveyId, int number, string name, string lastCourse)
    {
        SurveyId = surveyId;
        Number = number;
        Revise(name, lastCourse);
    }

    private DeepeningItem()
    {
    }

    public Guid Id { get; private set; } = Guid.CreateVersion7();

    public Guid SurveyId { get; private set; }

    public Guid RecordId => SurveyId;

    /// <summary>From 1, without gaps.</summary>
    public int Number { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>前年度の経過: preset for the bodies, who cannot change it.</summary>
    public string LastCourse { get; private set; } = "";

    internal void Revise(string name, string lastCourse)
    {
        SurveyRules.DeepeningNameFits.Require(name.Trim().Length is > 0 and <= NameMaxLength);
        SurveyRules.CourseFits.Require(lastCourse.Length <= CourseMaxLength);
        Name = name;
        LastCourse = lastCourse;
    }

    /// <summary>Numbers the rows of a survey as they stand, from 1 without gaps.</summary>
    internal static void PlaceInOrder(IReadOnlyList<DeepeningItem> items)
    {
        for (var place = 0; place < items.Count; place++)
        {
            items[place].Number = place + 1;
        }
    }
}
