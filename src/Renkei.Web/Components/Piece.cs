namespace Renkei.Web.Components;

/// <summary>A run of text that stayed, went or came.</summary>
public readonly record struct Piece(Change Change, string Text);

public enum Change
{
    Same,
    Removed,
    Added,
}
