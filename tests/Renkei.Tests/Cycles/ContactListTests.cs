using Renkei.Calendar;
using Renkei.Cycles;
using Renkei.Organizations;
using static Renkei.Tests.Support.Refusals;

namespace Renkei.Tests.Cycles;

public sealed class ContactListTests
{
    private static readonly FiscalYear H30 = new(2018);
    private static readonly DateTimeOffset Now = new(2018, 4, 10, 0, 0, 0, TimeSpan.Zero);

    private readonly Organization _town = new(OrganizationKind.Municipality, "064611", "遊佐町", H30.FirstDay);

    [Fact]
    public void Without_a_primary_contact_it_cannot_be_confirmed()
    {
        var list = new ContactList(H30, _town, predecessor: null);

        AssertRefused(ContactRules.HasPrimary, () => list.Confirm("遊佐町 企画課 係長", Now));
        Assert.Null(list.ConfirmedAt);
    }

    [Fact]
    public void There_is_one_primary_contact_and_every_line_is_complete()
    {
        var list = new ContactList(H30, _town, predecessor: null);

        AssertRefused(ContactRules.OnePrimary, () => list.Revise([Entry("係長"), Entry("主任")]));
        AssertRefused(ContactRules.Complete, () => list.Revise([Entry("係長") with { Telephone = "" }]));
        Assert.Empty(list.Contacts);
    }

    [Fact]
    public void The_next_year_begins_with_the_lines_and_has_to_be_confirmed_again()
    {
        var list = new ContactList(H30, _town, predecessor: null);
        list.Revise([Entry("係長"), Entry("主任", ContactRank.Deputy)]);
        list.Confirm("遊佐町 企画課 係長", Now);

        var next = new ContactList(H30.Next, _town, list);

        Assert.Equal(list.Entries, next.Entries);
        Assert.Equal((list.Id, null), (next.PredecessorId, next.ConfirmedAt));
    }

    [Fact]
    public void New_lines_take_the_confirmation_back()
    {
        var list = new ContactList(H30, _town, predecessor: null);
        list.Revise([Entry("係長"), Entry("主任", ContactRank.Deputy)]);
        list.Confirm("遊佐町 企画課 係長", Now);

        list.Revise([Entry("主査")]);

        Assert.Null(list.ConfirmedAt);
        Assert.Equal("主査", Assert.Single(list.Entries).Title);
    }

    internal static ContactEntry Entry(string title, ContactRank rank = ContactRank.Primary) =>
        new(rank, "企画課", title, "（サンプル）", "000-000-0000", "0000");
}
