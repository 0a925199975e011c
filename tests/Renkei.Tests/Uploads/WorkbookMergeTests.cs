using Renkei.Forms;
using Renkei.Responses;
using Renkei.Surveys;
using Renkei.Uploads;

namespace Renkei.Tests.Uploads;

public sealed class WorkbookMergeTests
{
    private const string Situation = "町内の中山間３集落では、平成27年に最後の商店が廃業し、移動販売（週２回）が唯一の買物手段となっている。";

    private readonly Desk _desk = new();

    [Theory]
    [InlineData("同じ", "同じ", "同じ", RowOutcome.Unchanged)]
    [InlineData("古い", "同じ", "同じ", RowOutcome.Unchanged)]
    [InlineData("古い", "古い", "下書き", RowOutcome.Kept)]
    [InlineData("古い", "調査票", "古い", RowOutcome.Changed)]
    [InlineData("古い", "調査票", "下書き", RowOutcome.Conflict)]
    [InlineData("古い", "", "古い", RowOutcome.Changed)]
    [InlineData("古い", "", "下書き", RowOutcome.Conflict)]
    [InlineData("", "調査票", "", RowOutcome.Changed)]
    [InlineData("", "調査票", "下書き", RowOutcome.Conflict)]
    [InlineData("古い", "古い", "", RowOutcome.Kept)]
    public void File_basis_and_draft_decide_over_a_row_with_a_key(string basis, string file, string draft, RowOutcome outcome)
    {
        var row = _desk.Need(("title", "除雪"), ("request", basis));
        _desk.Download().Write(row, ("request", draft)).Return(row, ("title", "除雪"), ("request", file));

        var merge = _desk.MergeOne();

        Assert.Equal((row, outcome), (merge.RowId, merge.Outcome));
        Assert.Equal(outcome == RowOutcome.Changed ? [file] : [], merge.Writes.Select(one => one.Value));
    }

    [Fact]
    public void Different_fields_of_one_row_changed_on_both_sides_are_a_conflict_that_loses_nothing()
    {
        var row = _desk.Need(("title", "除雪"), ("request", "支援"), ("urgency", "中（2〜3年）"));
        _desk.Download().Write(row, ("urgency", "高（翌年度当初）"))
            .Return(row, ("title", "除雪"), ("request", "機械の貸出"), ("urgency", "中（2〜3年）"));

        Assert.Equal((RowOutcome.Conflict, 2), (_desk.MergeOne().Outcome, _desk.MergeOne().Fields.Count));
        Assert.Empty(_desk.MergeOne().Writes);
        Assert.Empty(_desk.MergeOne(RowChoice.KeepDraft).Writes);
        var taken = Assert.Single(_desk.MergeOne(RowChoice.TakeFile).Writes);
        Assert.Equal(("request", "機械の貸出"), (taken.Key, taken.Value));
    }

    [Fact]
    public void The_same_change_on_both_sides_is_no_difference()
    {
        var row = _desk.Need(("title", "除雪"), ("request", "支援"));
        _desk.Download().Write(row, ("title", "除雪の担い手"))
            .Return(row, ("title", "除雪の担い手"), ("request", "機械の貸出"));

        var merge = _desk.MergeOne();

        Assert.Equal(RowOutcome.Changed, merge.Outcome);
        Assert.Equal(["request"], merge.Writes.Select(one => one.Key));
    }

    [Theory]
    [InlineData("estimated-amount", "1200", "１，２００")]
    [InlineData("request", "支援をお願いしたい。\n以上", "支援をお願いしたい。\r\n以上\n")]
    [InlineData("visibility", "", "県・市町村限り")]
    [InlineData("title", "鐘\u0007つき堂", "鐘つき堂")]
    public void Another_way_of_writing_the_same_is_no_change(string item, string draft, string file)
    {
        var row = _desk.Need(("remarks", "別紙"), (item, draft));
        _desk.Download().Return(row, ("remarks", "別紙"), (item, file));

        Assert.Equal(RowOutcome.Unchanged, _desk.MergeOne().Outcome);
    }

    [Fact]
    public void A_column_that_the_file_does_not_have_says_nothing()
    {
        var row = _desk.Need(("title", "除雪"), ("remarks", "別紙1"));
        _desk.Download().Write(row, ("remarks", "別紙2")).Return(row, ("title", "除雪の担い手"));

        Assert.Equal(["title"], _desk.MergeOne().Writes.Select(one => one.Key));
        Assert.Equal(RowOutcome.Changed, _desk.MergeOne().Outcome);
    }

    [Fact]
    public void A_row_that_the_file_does_not_have_is_no_deletion()
    {
        _desk.Need(("title", "除雪"));
        var other = _desk.Need(("title", "橋の点検"));
        _desk.Download().Return(other, ("title", "橋の点検"));

        var plan = _desk.Merge();

        Assert.True(plan.IsEmpty);
        Assert.Equal((2, 2), (plan.NeedsBefore, plan.NeedsAfter));
    }

    [Fact]
    public void Without_a_basis_an_empty_cell_says_nothing_a_filled_one_fills_and_two_texts_are_a_conflict()
    {
        var row = _desk.Need(("title", "除雪"), ("request", "支援"));
        _desk.Return(row, ("title", "除雪"), ("request", ""), ("remarks", "別紙1"));

        Assert.Equal(RowOutcome.Changed, _desk.MergeOne().Outcome);
        Assert.Equal(["別紙1"], _desk.MergeOne().Writes.Select(one => one.Value));

        _desk.Write(row, ("remarks", "別紙2"));
        Assert.Equal(RowOutcome.Conflict, _desk.MergeOne().Outcome);
        Assert.Equal(["別紙1"], _desk.MergeOne(RowChoice.TakeFile).Writes.Select(one => one.Value));
    }

    [Fact]
    public void A_row_taken_out_of_the_draft_comes_back_only_when_someone_says_so()
    {
        var row = _desk.Need(("title", "除雪"));
        _desk.Download().Remove(row).Return(row, ("title", "除雪の担い手"));

        Assert.Equal((RowOutcome.Conflict, 0), (_desk.MergeOne().Outcome, _desk.Merge().NeedsAfter));
        Assert.Equal(1, _desk.Merge(("r0", RowChoice.TakeFile)).NeedsAfter);
    }

    [Fact]
    public void A_row_taken_out_and_not_changed_in_the_file_stays_out()
    {
        var row = _desk.Need(("title", "除雪"));
        _desk.Download().Remove(row).Return(row, ("title", "除雪"));

        Assert.Equal(RowOutcome.Kept, _desk.MergeOne().Outcome);
    }

    [Theory]
    [InlineData("除雪の担い手の確保", RowOutcome.Unchanged)]
    [InlineData("除雪の担い手の　確保", RowOutcome.Unchanged)]
    public void A_row_without_a_key_that_says_the_same_is_unchanged(string title, RowOutcome outcome)
    {
        var row = _desk.Need(("title", "除雪の担い手の確保"), ("visibility", "県・市町村限り"));
        _desk.Return(null, ("title", title), ("visibility", "県・市町村限り"), ("remarks", ""));

        Assert.Equal((row, outcome), (_desk.MergeOne().RowId, _desk.MergeOne().Outcome));
    }

    [Fact]
    public void A_row_without_a_key_as_it_was_downloaded_says_nothing_new()
    {
        var row = _desk.Need(("title", "除雪"), ("request", "支援"));
        _desk.Download().Write(row, ("request", "機械の貸出")).Return(null, ("title", "除雪"), ("request", "支援"));

        Assert.Equal((row, RowOutcome.Kept), (_desk.MergeOne().RowId, _desk.MergeOne().Outcome));
    }

    [Fact]
    public void A_similar_row_without_a_key_is_asked_about()
    {
        var row = _desk.Need(("title", "移動販売車の更新"), ("current-situation", Situation), ("remarks", "別紙1"));
        _desk.Return(null, ("title", "移動販売車の更新と運転手"), ("current-situation", Situation.Replace("３集落", "４集落")), ("remarks", ""));

        var asked = _desk.MergeOne();

        Assert.Equal((row, RowOutcome.Asked, true), (asked.RowId, asked.Outcome, asked.IsOpen));
        Assert.Equal(1, _desk.Merge().OpenRows);
        Assert.Equal(["title", "current-situation"], _desk.MergeOne(RowChoice.TakeFile).Writes.Select(one => one.Key));
        Assert.True(_desk.MergeOne(RowChoice.AddAsNew).IsAdded);
        Assert.Empty(_desk.MergeOne(RowChoice.KeepDraft).Writes);
    }

    [Theory]
    [InlineData("別紙1", "", RowOutcome.Unchanged)]
    [InlineData("", "別紙1", RowOutcome.Asked)]
    public void Of_two_rows_typed_anew_alike_only_the_fuller_one_is_asked_about_when_it_comes_second(
        string first, string second, RowOutcome outcome)
    {
        var row = _desk.Need(("title", "移動販売車の更新"), ("remarks", first));
        _desk.Return(null, ("title", "移動販売車の更新"), ("remarks", second));

        Assert.Equal((row, outcome), (_desk.MergeOne().RowId, _desk.MergeOne().Outcome));
    }

    [Fact]
    public void The_most_alike_are_asked_about_first_and_each_row_once()
    {
        var first = _desk.Need(("title", "移動販売車の更新"), ("current-situation", Situation));
        var second = _desk.Need(("title", "橋りょうの点検"), ("current-situation", "5年に1回の近接目視点検の費用が負担となっている。"));
        _desk.Return(null, ("title", "橋の点検"), ("current-situation", "5年に1回の近接目視点検の費用が大きな負担となっている。"))
            .Return(null, ("title", "移動販売車の更新"), ("current-situation", "故障が増えている。"));

        var plan = _desk.Merge();

        Assert.Equal([second, first], plan.Rows.Select(row => row.RowId!.Value));
        Assert.All(plan.Rows, row => Assert.Equal(RowOutcome.Asked, row.Outcome));
    }

    [Fact]
    public void Anything_else_without_a_key_is_new()
    {
        _desk.Need(("title", "移動販売車の更新"), ("current-situation", Situation));
        _desk.Return(null, ("title", "海岸漂着ごみの回収"), ("current-situation", "処分費の負担が増えている。"), ("remarks", " "))
            .Return(Guid.CreateVersion7(), ("title", "別の団体の鍵"));

        var plan = _desk.Merge();

        Assert.All(plan.Rows, row => Assert.Equal((null, RowOutcome.New), (row.RowId, row.Outcome)));
        Assert.Equal((2, 0, 0), (plan.Added, plan.Updated, plan.Unchanged));
        Assert.Equal(["title", "current-situation"], plan.Rows[0].Writes.Select(one => one.Key));
    }

    [Fact]
    public void A_row_that_says_nothing_but_the_preset_is_passed_over()
    {
        _desk.Return(null, ("title", ""), ("visibility", "県・市町村限り"));

        Assert.Empty(_desk.Merge().Rows);
    }

    [Fact]
    public void Of_a_row_copied_with_its_key_the_untouched_one_keeps_it()
    {
        var row = _desk.Need(("title", "除雪"), ("request", "支援"));
        _desk.Download()
            .Return(row, ("title", "除雪の機械の更新"), ("request", "購入への補助"))
            .Return(row, ("title", "除雪"), ("request", "支援"));

        var plan = _desk.Merge();

        Assert.Equal([RowOutcome.New, RowOutcome.Unchanged], plan.Rows.Select(one => one.Outcome));
    }

    [Fact]
    public void A_row_whose_cells_were_all_emptied_stays_in_the_draft()
    {
        var row = _desk.Need(("title", "除雪"), ("request", "支援"));
        _desk.Download().Return(row, ("title", ""), ("request", ""), ("visibility", "県・市町村限り"));

        Assert.Equal((RowOutcome.Kept, true), (_desk.MergeOne().Outcome, _desk.MergeOne().IsBlanked));
        Assert.True(_desk.Merge().IsEmpty);
    }

    [Fact]
    public void Each_question_of_the_body_is_a_row_of_its_own()
    {
        _desk.Write(FieldAddress.Body, ("telephone", "1"), ("email", "a")).Download()
            .Write(FieldAddress.Body, ("telephone", "2"))
            .Return(FormSection.BodyQuestion, FieldAddress.Body, ("telephone", "1"), ("email", "b"));

        var plan = _desk.Merge();

        Assert.Equal([RowOutcome.Kept, RowOutcome.Changed], plan.Rows.Select(row => row.Outcome));
        Assert.Equal((0, 1, 0), (plan.Updated, plan.BodyUpdated, plan.Unchanged));
    }

    [Fact]
    public void A_case_is_found_by_its_key_and_one_of_another_survey_is_left_out()
    {
        _desk.Download()
            .Return(FormSection.DeepeningColumn, Desk.Case.Id, ("participation-intent", "参加したい"))
            .Return(FormSection.DeepeningColumn, Guid.CreateVersion7(), ("participation-intent", "未定"));

        var merge = Assert.Single(_desk.Merge().Rows);

        Assert.Equal((Desk.Case.Id, RowOutcome.Changed), (merge.RowId!.Value, merge.Outcome));
    }

    [Fact]
    public void What_a_person_saw_is_told_by_a_mark_that_choices_do_not_change()
    {
        var row = _desk.Need(("title", "除雪"));
        _desk.Download().Write(row, ("title", "下書き")).Return(row, ("title", "調査票"));
        var seen = _desk.Merge().Seen;

        Assert.Equal(seen, _desk.Merge(("r0", RowChoice.TakeFile)).Seen);
        _desk.Write(row, ("title", "また変わった"));

        Assert.NotEqual(seen, _desk.Merge().Seen);
    }
}
