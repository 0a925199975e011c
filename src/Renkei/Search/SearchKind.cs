namespace Renkei.Search;

/// <summary>What can be found.</summary>
public enum SearchKind : byte
{
    /// <summary>課題・ニーズ in the words of the body.</summary>
    Need = 1,

    /// <summary>The same in 公表用件名 and 公表用要旨: all that the public may find of it.</summary>
    PublicNeed = 2,

    /// <summary>連携テーマ</summary>
    Theme = 3,
}
