using System.Linq.Expressions;
using Renkei.Web.Components;

namespace Renkei.Tests.Components;

public sealed class FieldIdTests
{
    [Theory]
    [InlineData("Input.ClosesOn", "closes-on")]
    [InlineData("ClosesOn", "closes-on")]
    [InlineData("Input.Needs[2].Title", "needs-2-title")]
    [InlineData("loginId", "login-id")]
    [InlineData("", "")]
    public void An_id_follows_from_the_posted_name(string name, string id) => Assert.Equal(id, FieldId.Of(name));

    [Fact]
    public void A_name_is_the_path_with_the_index_as_it_stands()
    {
        var Input = new { Needs = new List<Uri> { new("http://a/"), new("http://b/") } };
        var i = 1;
        Expression<Func<object?>> field = () => Input.Needs[i].Port;

        var name = FieldId.NameOf(field);

        Assert.Equal("Input.Needs[1].Port", name);
    }
}
