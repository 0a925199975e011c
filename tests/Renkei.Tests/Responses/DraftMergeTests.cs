using FsCheck.Xunit;
using Renkei.Responses;

namespace Renkei.Tests.Responses;

public sealed class DraftMergeTests
{
    [Theory]
    [InlineData("古い", "古い", "古い", MergeOutcome.Keep)]
    [InlineData("古い", "古い", "彼女の", MergeOutcome.Keep)]
    [InlineData("古い", "私の", "古い", MergeOutcome.Write)]
    [InlineData("古い", "私の", "彼女の", MergeOutcome.Conflict)]
    [InlineData("古い", "同じ", "同じ", MergeOutcome.Keep)]
    [InlineData("", "私の", "", MergeOutcome.Write)]
    [InlineData("", "私の", "彼女の", MergeOutcome.Conflict)]
    [InlineData("古い", "", "古い", MergeOutcome.Write)]
    public void Three_texts_decide(string began, string mine, string theirs, MergeOutcome outcome) =>
        Assert.Equal(outcome, DraftMerge.Of(DraftMerge.Digest(began), mine, theirs));

    /// <summary>
    /// Several people open a draft, each edits some fields, and they save in any order: every text that anybody wrote
    /// stands in the draft, was seen by who wrote over it, or is kept aside.
    /// </summary>
    [Property(MaxTest = 500)]
    public bool No_update_is_ever_lost(byte[][] edits)
    {
        var draft = new Dictionary<int, string>();
        var opened = new Dictionary<int, string>(draft);
        var keptAside = new List<(int Field, string Text)>();
        var written = new List<(int Field, string Text)>();
        for (var person = 0; person < edits.Length; person++)
        {
            // Every other person opens the form anew; the rest still hold what the one before had opened.
            opened = person % 2 == 0 ? new Dictionary<int, string>(draft) : opened;
            var sent = new Dictionary<int, string>(opened);
            foreach (var field in (edits[person] ?? []).Select(one => one % 5))
            {
                sent[field] = $"{person}が書いた";
            }

            foreach (var (field, mine) in sent)
            {
                var began = opened.GetValueOrDefault(field, "");
                switch (DraftMerge.Of(DraftMerge.Digest(began), mine, draft.GetValueOrDefault(field, "")))
                {
                    case MergeOutcome.Write:
                        written.RemoveAll(one => one == (field, began));
                        draft[field] = mine;
                        written.Add((field, mine));
                        break;
                    case MergeOutcome.Conflict:
                        keptAside.Add((field, mine));
                        break;
                    case MergeOutcome.Keep when mine != began && draft.GetValueOrDefault(field, "") != mine:
                        return false;
                }
            }
        }

        return written.TrueForAll(one => draft[one.Field] == one.Text)
            && keptAside.TrueForAll(one => one.Text.Length > 0);
    }

    [Property]
    public bool Line_breaks_of_browsers_change_nothing(string[] lines)
    {
        var stored = DraftMerge.Plain(string.Join('\n', lines.Select(line => line ?? "")));

        return DraftMerge.Of(DraftMerge.Digest(stored), DraftMerge.Plain(stored.Replace("\n", "\r\n", StringComparison.Ordinal)), "彼女の")
            == MergeOutcome.Keep;
    }
}
