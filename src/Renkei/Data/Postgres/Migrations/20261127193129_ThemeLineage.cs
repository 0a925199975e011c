using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Renkei.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ThemeLineage : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "PredecessorId",
                table: "themes",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Copies",
                table: "theme_needs",
                type: "integer",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.CreateIndex(
                name: "IX_themes_PredecessorId",
                table: "themes",
                column: "PredecessorId");

            migrationBuilder.AddForeignKey(
                name: "FK_themes_themes_PredecessorId",
                table: "themes",
                column: "PredecessorId",
                principalTable: "themes",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_themes_themes_PredecessorId",
                table: "themes");

            migrationBuilder.DropIndex(
                name: "IX_themes_PredecessorId",
                table: "themes");

            migrationBuilder.DropColumn(
                name: "PredecessorId",
                table: "themes");

            migrationBuilder.DropColumn(
                name: "Copies",
                table: "theme_needs");
        }
    }
}
